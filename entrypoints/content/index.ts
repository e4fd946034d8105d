/** The content script: starts the engine, the overlay and the flows on a page, and ties them together. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Words } from '../../components/shared/words';
import type { ActionName } from '../../utils/core/actions';
import { dayOf } from '../../utils/core/day';
import type { Invoice, RowRef } from '../../utils/core/invoice';
import { invoiceKey } from '../../utils/core/journal';
import { stateOn } from '../../utils/core/lateness';
import type { Known } from '../../utils/messages';
import { refOf } from '../../utils/page/find-row';
import { installHostWords } from '../../utils/page/host-words';
import { isReading } from '../../utils/page/read/list';
import { startEngine, type Engine } from '../../utils/runtime/engine';
import { createLink } from '../../utils/runtime/link';
import { organisationSlug } from '../../utils/runtime/organisation';
import { standingWords } from '../../utils/runtime/standing-words';
import { browserWords } from '../../utils/runtime/words';
import { conductChase } from './chase';
import { conductComposer } from './composer';
import { runAction } from './flows';
import { conductGuide } from './guide';
import './marks.css';
import { mountOverlay, type OverlayOptions } from './overlay';
import { expectStatuses } from './settling';
import type { Stage } from './stage';

/** A form is looked for at most this often while a page keeps changing, in milliseconds. */
const LOOK = 120;

export default defineContentScript({
  matches: ['https://app.qonto.com/*'],
  runAt: 'document_end',
  async main() {
    const words = browserWords();
    const stop = new AbortController();
    const { signal } = stop;
    const slug = () => organisationSlug(location.pathname);
    const listeners = new Set<() => void>();
    let engine: Engine | null = null;
    let styles = '';
    let known: Known | null = null;
    let knownOf: string | null = null;
    let flow: AbortController | null = null;
    let looking: ReturnType<typeof setTimeout> | undefined;

    // Asked for now: once the extension is gone, its words are out of reach too.
    const lost = { page_contextLost: words.t('page_contextLost'), page_close: words.t('page_close') };
    const lastWords: Words = { ...words, t: (key) => lost[key as keyof typeof lost] ?? '', n: () => '' };

    const link = createLink(() => {
      // The extension was updated or removed under this page: marks that cannot follow any more are worse than none.
      stop.abort();
      engine = null;
      const left = new AbortController();
      const last = mountOverlay({
        ...overlayOptions,
        words: lastWords,
        signal: left.signal,
        extras: () => ({ composer: null, guide: null, standingOf: () => null }),
      });
      last.dress(styles);
      last.notice({ role: 'alert', text: lost.page_contextLost });
    });

    const asked = link.hostWords();

    const standing: Stage['standing'] = (invoice) => known?.standings[invoiceKey(invoice)] ?? null;
    const today = () => engine?.today ?? dayOf(new Date());
    const stage: Stage = {
      ...{ document, words, link, signal, slug, today, standing },
      engine: () => engine,
      changed(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      known: () => known,
      refreshKnown,
      isLate: (invoice) => stateOn(invoice, today()) === 'late',
      readAt: (invoice) =>
        isOnPage(invoice) ? Date.now() : (known?.readAt[invoiceKey(invoice)] ?? Date.now()),
      country: () => known?.country ?? 'FR',
      root: () => overlay.root,
      redraw: () => overlay.refresh(),
      tell(outcome) {
        const refusal = outcome && outcome.kind === 'refused' && 'key' in outcome ? outcome : null;
        const text = refusal?.key === 'field_clipboardOnly' ? composer.text() : null;
        overlay.notice(
          refusal && {
            role: 'alert',
            text: words.t(`refuse_${refusal.key}`, ...refusal.fills),
            // The last resort, by the user's own click: nothing goes to the clipboard behind his back.
            choices: text
              ? [{ label: words.t('page_copyText'), act: () => void navigator.clipboard.writeText(text) }]
              : [],
          },
        );
      },
    };

    const chase = conductChase(stage, {
      late: () => overlay.late(),
      notice: (notice) => overlay.notice(notice),
      remind: (invoice) => act('remind', refOf(invoice)),
    });
    const composer = conductComposer(stage, (invoice) => {
      guide.sent(invoice);
      chase.sent(invoice);
    });
    const guide = conductGuide(stage, (invoice) => act('credit-note', refOf(invoice)));
    const settling = expectStatuses(stage);

    const extras = () => ({
      composer: composer.props(),
      guide: guide.props(),
      standingOf: (ref: RowRef) => standingWords(standing(ref), words),
    });
    const overlayOptions: OverlayOptions = {
      ...{ document, words, signal, extras },
      engine: () => engine,
      known: () => known?.open ?? NONE,
      onAction: act,
      onPage: (page) => void link.openPage(page),
      onOpen: () => void refreshKnown(),
    };
    const overlay = mountOverlay(overlayOptions);

    function act(action: ActionName, ref: RowRef): void {
      flow?.abort();
      overlay.close();
      const mine = (flow = new AbortController());
      overlay.notice(
        action === 'mark-unpaid' ? { role: 'status', text: words.t('page_unsettleWarning') } : null,
      );
      const parts = { stage, composer, guide: guide.begin, expectStatus: settling.expect };
      runAction(parts, action, ref, AbortSignal.any([mine.signal, signal])).then(
        (outcome) => (outcome.kind === 'refused' || action !== 'mark-unpaid') && stage.tell(outcome),
        // Another flow took over, or the page is gone: nothing to say.
        () => undefined,
      );
    }

    function isOnPage(invoice: Invoice): boolean {
      return (engine?.lists ?? []).some((list) =>
        [...list.rows.values()].some(
          (result) =>
            isReading(result) && result.number === invoice.number && result.client === invoice.client,
        ),
      );
    }

    async function refreshKnown(): Promise<void> {
      const here = slug();
      knownOf = here;
      const answer = await link.known(here, today());
      if (!answer || slug() !== here) return;
      const first = known === null;
      known = answer;
      if (first && answer.guide) guide.resume(answer.guide);
      overlay.refresh();
    }

    function changed(): void {
      link.check();
      overlay.refresh();
      for (const listener of [...listeners]) listener();
      looking ??= setTimeout(() => {
        looking = undefined;
        if (signal.aborted || document.hidden) return;
        if (engine && engine.condition !== 'idle' && knownOf !== slug()) void refreshKnown();
        composer.refresh();
        guide.refresh();
        overlay.refresh();
      }, LOOK);
    }

    browser.runtime.onMessage.addListener(((
      message: unknown,
      _sender: unknown,
      answer: (value: object) => void,
    ) => {
      // Without the polyfill an answer is given by call, not by promise.
      if ((message as { type?: string }).type === 'ping') answer({ ok: true });
    }) as never);

    const start = await asked;
    if (!start || signal.aborted) return;
    installHostWords(start.hostWords);
    styles = start.styles;
    overlay.dress(styles);
    engine = startEngine({
      document,
      markStyles: start.markStyles,
      words,
      now: () => new Date(),
      signal,
      slug,
      send: (report) => void link.report(report),
      onUnrecognised: ({ reason, looked }) =>
        void link.unrecognised({ slug: slug(), reason, looked, at: Date.now() }),
      onChange: changed,
      onDay: () => {
        void link.dayChanged();
        void refreshKnown();
      },
    });
  },
});

const NONE: readonly Invoice[] = [];
