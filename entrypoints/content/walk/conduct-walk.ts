/** The reading of the whole list as the user sees it: started, shown, stopped, gone on with after a reload, told of. */
import type { NoticeText } from '../../../components/overlay/Overlay';
import type { WalkShown } from '../../../components/overlay/WalkBar';
import type { KeptWalk } from '../../../utils/core/list-place';
import type { WalkOutcome, WalkStop } from '../../../utils/core/walk';
import type { SessionContext } from '../tab';
import { onTouch } from './touch';
import { walkList } from './walk-list';

export interface WalkControl {
  /** Reads the list to its end, unless it is being read. */
  start(): void;
  stop(): void;
  /** Something else of ours needs the page: the walk ends where it is. */
  giveWay(): void;
  /** How far it is; null while none is under way. */
  shown(): WalkShown | null;
}

export interface WalkControlParts {
  readonly tab: SessionContext;
  readonly notice: (notice: NoticeText | null) => void;
  /** Something else of ours that moves the page is ended first. */
  readonly onStart: () => void;
}

/** A reload takes seconds; a walk kept for longer was left alone, in milliseconds. */
const STALE = 60_000;

export function conductWalk({ tab, notice, onStart }: WalkControlParts): WalkControl {
  const { words, link, signal } = tab;
  let shown: WalkShown | null = null;
  /** Ends the walk, and then the way back. */
  let ends: { readonly stop: AbortController; readonly over: AbortController } | null = null;
  /** What a walk that was stopped had seen by then. */
  let left: KeptWalk | null = null;

  async function begin(kept: KeptWalk | null, isReloaded = false): Promise<void> {
    if (ends) return;
    const [stop, over, end] = [new AbortController(), new AbortController(), new AbortController()];
    ends = { stop, over };
    onStart();
    notice(null);
    left = kept;
    shown = { value: 0, max: 1, seen: 0, isReturning: false };
    tab.redraw();
    onTouch(tab.document.defaultView!, tab.root, end.signal, () => over.abort('touched' satisfies WalkStop));
    try {
      const outcome = await walkList({
        tab,
        kept,
        isReloaded,
        over: AbortSignal.any([over.signal, signal]),
        signal: AbortSignal.any([stop.signal, over.signal, signal]),
        keep(walk) {
          left = walk;
          void link.send('walk', { change: { kept: walk } });
        },
        show(progress) {
          shown = progress;
          tab.redraw();
        },
      });
      if (outcome.kind !== 'stopped') left = null;
      if (!signal.aborted) tell(outcome);
    } finally {
      end.abort();
      ends = null;
      shown = null;
      void link.send('walk', { change: { kept: null } });
      tab.redraw();
      void tab.refreshKnown();
    }
  }

  function tell(outcome: WalkOutcome): void {
    const again = { label: words.t('page_walkAgain'), act: () => void begin(null) };
    const read = words.n('page_walkRead', outcome.read);
    switch (outcome.kind) {
      case 'complete':
        notice({
          role: 'status',
          text: `${read} ${words.t(outcome.part ? 'page_walkPart' : 'page_walkWhole')}`,
        });
        break;
      case 'unsure':
        notice({
          role: 'alert',
          text: [
            read,
            words.t('page_walkUnsure'),
            ...outcome.doubts.map(({ key, fills }) => words.t(`page_walkDoubt_${key}`, ...fills)),
          ].join(' '),
          choices: [again],
        });
        break;
      case 'stopped': {
        const { reason, fills } = outcome;
        const from = left;
        const goOn = { label: words.t('page_walkGoOn'), act: () => void begin(from) };
        notice({
          role: reason === 'asked' || reason === 'touched' ? 'status' : 'alert',
          text: `${words.t(`page_walkStop_${reason}`, ...fills)} ${read}`,
          choices: [goOn],
        });
      }
    }
  }

  /** A reload broke a walk off: it goes on by itself, as it was the user's wish. */
  async function takeUp(): Promise<void> {
    const kept = await link.ask('walk', { change: null });
    if (kept && kept.slug === tab.slug() && Date.now() - kept.at < STALE) await begin(kept, true);
  }

  void takeUp();

  return {
    start: () => void begin(left),
    stop() {
      const reason: WalkStop = 'asked';
      if (shown?.isReturning) ends?.over.abort(reason);
      else ends?.stop.abort(reason);
    },
    giveWay: () => ends?.over.abort('touched' satisfies WalkStop),
    shown: () => shown,
  };
}
