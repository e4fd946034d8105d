/** Draws our interface into one element of ours beside the page, and answers its buttons. */
import { render } from 'preact';
import { Overlay, type NoticeText, type OverlayProps, type RowSpot } from '../../components/overlay/Overlay';
import { WordsProvider, type Words } from '../../components/shared/words';
import type { Invoice } from '../../utils/core/invoice';
import { lateInvoices, type LateInvoice } from '../../utils/core/totals';
import { isReading } from '../../utils/page/read/list';
import type { Engine } from '../../utils/runtime/engine';
import { FIRST_PLACE, placeDock } from './dock-place';
import { spotRows } from './spot';

/** What the flows have to show beside the page's own condition. */
export type OverlayExtras = Pick<OverlayProps, 'composer' | 'guide' | 'standingOf'>;

export interface OverlayOptions extends Pick<OverlayProps, 'onAction' | 'onPage'> {
  readonly document: Document;
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly engine: () => Engine | null;
  /** Open invoices of this organisation that the ledger knows, from other pages of the list too. */
  readonly known: () => readonly Invoice[];
  readonly extras: () => OverlayExtras;
  readonly onOpen: () => void;
}

export interface OverlayControl {
  readonly root: Element;
  /** Nothing is to be seen before the style sheet has come. */
  dress(styles: string): void;
  /** The page changed: what is shown may have to follow, in the next frame. */
  refresh(): void;
  notice(notice: NoticeText | null): void;
  /** Closes the panel: what was asked for happens on the page behind it. */
  close(): void;
  /** Late invoices, longest overdue first: those of this page, and those of others that the ledger knows. */
  late(): readonly LateInvoice[];
}

/**
 * What happens in our interface is none of the page's business: a page that closes its dialog on a click elsewhere, or
 * answers to keys, must not take ours for its own.
 */
const PRIVATE_EVENTS = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'focusin', 'focusout', 'keydown', 'keyup', 'keypress', 'input', 'change']; // prettier-ignore

export function mountOverlay(options: OverlayOptions): OverlayControl {
  const { document, words, signal, engine } = options;
  const root = document.createElement('relance-root');
  root.lang = words.locale;
  root.hidden = true;
  const shadow = root.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const stage = document.createElement('div');
  shadow.append(style, stage);
  for (const name of PRIVATE_EVENTS) root.addEventListener(name, (event) => event.stopPropagation());
  // Beside the body, not in it: frameworks own the body's children, none owns the root's.
  // What a former version of this extension left behind can do nothing any more.
  for (const left of document.querySelectorAll('relance-root')) left.remove();
  document.documentElement.append(root);
  signal.addEventListener('abort', () => root.remove());

  let open = false;
  let notice: NoticeText | null = null;
  let spot: RowSpot | null = null;
  let asked = false;
  let place = FIRST_PLACE;
  let lists: {
    readonly key: string;
    readonly late: readonly LateInvoice[];
    readonly unreadable: number;
  } | null = null;
  let knownThen: readonly Invoice[] = [];

  const spotter = spotRows({
    document,
    signal,
    engine,
    isOurs: (event) => event.composedPath().includes(root),
    onSpot: (next) => {
      spot = next;
      draw();
    },
  });
  const dock = placeDock({
    document,
    root,
    signal,
    engine,
    isOpen: () => open,
    onPlace: (next) => {
      place = next;
      draw();
    },
  });

  /** Counted again only when a row, the day or the ledger changed: a list may have ten thousand rows. */
  function counted(): { readonly late: readonly LateInvoice[]; readonly unreadable: number } {
    const running = engine();
    if (!running) return { late: [], unreadable: 0 };
    const known = options.known();
    const key = `${running.revision} ${running.today}`;
    if (lists?.key !== key || knownThen !== known) {
      knownThen = known;
      lists = { key, ...count(running, known) };
    }
    return lists;
  }

  function draw(): void {
    const running = engine();
    const { late, unreadable } = counted();
    render(
      <WordsProvider value={words}>
        <Overlay
          visible={running !== null && running.condition !== 'idle'}
          open={open}
          late={late}
          unreadable={unreadable}
          unrecognised={running?.condition === 'unrecognised'}
          spot={spot}
          notice={notice}
          // Open, it is what the user looks at: then it takes the room it needs.
          place={open ? { ...place, bottom: FIRST_PLACE.bottom } : place}
          {...options.extras()}
          onPage={options.onPage}
          onToggle={toggle}
          onAction={options.onAction}
          onDismiss={() => control.notice(null)}
        />
      </WordsProvider>,
      stage,
    );
  }

  function toggle(): void {
    open = !open;
    draw();
    if (open) options.onOpen();
    else shadow.querySelector<HTMLElement>('[data-action="toggle-panel"]')?.focus();
  }

  const control: OverlayControl = {
    root,
    dress(styles) {
      style.textContent = styles;
      root.hidden = false;
    },
    refresh() {
      spotter.refresh();
      dock.refresh();
      if (asked) return;
      asked = true;
      // The marks came first, in this frame; our own interface may follow in the next.
      document.defaultView!.requestAnimationFrame(() => {
        asked = false;
        if (!signal.aborted) draw();
      });
    },
    notice(next) {
      notice = next;
      draw();
    },
    close() {
      open = false;
      draw();
    },
    late: () => counted().late,
  };
  draw();
  return control;
}

function count(
  engine: Engine,
  known: readonly Invoice[],
): { late: readonly LateInvoice[]; unreadable: number } {
  const invoices: Invoice[] = [];
  const keys = new Set<string>();
  let unreadable = 0;
  for (const list of engine.lists) {
    for (const result of list.rows.values()) {
      if (!isReading(result)) continue;
      if (known.length > 0) keys.add(keyOf(result));
      if (result.kind === 'invoice') invoices.push(result);
      else unreadable++;
    }
  }
  // An invoice shown here is taken from here, whatever was stored of it.
  const elsewhere = known.filter((invoice) => !keys.has(keyOf(invoice)));
  return { late: lateInvoices([...invoices, ...elsewhere], engine.today), unreadable };
}

const keyOf = (r: { readonly number: string; readonly client: string }): string =>
  `${r.number}\u241f${r.client}`;
