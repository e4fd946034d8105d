/** Draws our interface into one element of ours beside the page, and answers its buttons. */
import { render } from 'preact';
import { Overlay, type NoticeText, type OverlayProps, type RowSpot } from '../../components/overlay/Overlay';
import { WordsProvider, type Words } from '../../components/shared/words';
import type { Invoice } from '../../utils/core/invoice';
import { lateInvoices, type LateInvoice } from '../../utils/core/totals';
import type { Known } from '../../utils/messages';
import type { Engine } from '../../utils/runtime/engine';
import { readings } from '../../utils/runtime/readings';
import { FIRST_PLACE, placeDock } from './dock-place';
import { spotRows } from './spot';

/** What the flows have to show beside the page's own condition. */
export type OverlayExtras = Pick<OverlayProps, 'composer' | 'guide'>;

export interface OverlayOptions extends Pick<
  OverlayProps,
  'onAction' | 'onPage' | 'onFollow' | 'standingOf'
> {
  readonly document: Document;
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly engine: () => Engine | null;
  /** What is known of this organisation: open invoices from other pages of the list too. */
  readonly known: () => Known | null;
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
const PRIVATE_EVENTS =
  'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend ' +
  'focusin focusout keydown keyup keypress input change';

export function mountOverlay(options: OverlayOptions): OverlayControl {
  const { document, words, signal, engine } = options;
  const root = document.createElement('relance-root');
  root.lang = words.locale;
  root.hidden = true;
  root.popover = 'manual';
  const shadow = root.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const stage = document.createElement('div');
  shadow.append(style, stage);
  for (const name of PRIVATE_EVENTS.split(' ')) {
    root.addEventListener(name, (event) => event.stopPropagation());
    // Some pages take a press on its way down; to our own interface, presses mean nothing before the click.
    if (/^[mpt]/.test(name))
      document.defaultView!.addEventListener(
        name,
        (event) => event.composedPath().includes(root) && event.stopImmediatePropagation(),
        { signal, capture: true },
      );
  }
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
  let knownThen: Known | null = null;

  const spotter = spotRows({
    document,
    signal,
    engine,
    isOnButtons: (event) =>
      event.composedPath().some((node) => (node as Partial<Element>).matches?.('[data-relance-row-actions]')),
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
      lists = { key, ...count(running, known?.open ?? []) };
    }
    return lists;
  }

  function draw(): void {
    const running = engine();
    const { late, unreadable } = counted();
    // Places are measured in pixels of the window; a page that zooms itself would move what is put there.
    root.style.zoom = `${1 / (document.documentElement.currentCSSZoom || 1)}`;
    // Over a modal dialog of the browser's own kind stands only what is shown after it: to be read, if not to be used.
    if (root.isConnected) root.togglePopover(!!document.querySelector('dialog:modal'));
    render(
      <WordsProvider value={words}>
        <Overlay
          {...options}
          {...options.extras()}
          visible={running !== null && running.condition !== 'idle'}
          open={open}
          late={late}
          unreadable={unreadable}
          unrecognised={running?.condition === 'unrecognised'}
          known={options.known()}
          spot={spot}
          notice={notice}
          // Open, it takes the room it needs, on the side of the amounts: the names stay in sight.
          place={open ? FIRST_PLACE : place}
          onToggle={toggle}
          onDismiss={() => {
            notice?.onClose?.();
            control.notice(null);
          }}
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
  document.defaultView!.addEventListener('resize', control.refresh, { signal, passive: true });
  draw();
  return control;
}

function count(
  engine: Engine,
  known: readonly Invoice[],
): { late: readonly LateInvoice[]; unreadable: number } {
  const read = readings(engine);
  const invoices = read.filter((one) => one.kind === 'invoice');
  const keys = new Set(known.length > 0 ? read.map(keyOf) : []);
  // An invoice shown here is taken from here, whatever was stored of it.
  const elsewhere = known.filter((invoice) => !keys.has(keyOf(invoice)));
  const late = lateInvoices([...invoices, ...elsewhere], engine.today);
  return { late, unreadable: read.length - invoices.length };
}

const keyOf = (r: { readonly number: string; readonly client: string }): string =>
  `${r.number}\u241f${r.client}`;
