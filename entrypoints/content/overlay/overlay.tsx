/** Draws our interface into one element of ours beside the page, and answers its buttons. */
import { render } from 'preact';
import {
  Overlay,
  type NoticeText,
  type OverlayProps,
  type RowPlace,
} from '../../../components/overlay/Overlay';
import { WordsProvider } from '../../../components/shared/words';
import type { Words } from '../../../utils/words/words';
import type { Invoice } from '../../../utils/core/invoice';
import type { LateInvoice } from '../../../utils/core/totals';
import type { Known } from '../../../utils/protocol';
import type { Engine } from '../watch/engine';
import { count, type Counted } from './counted';
import { createFit } from './fit';
import { FIRST_PLACE, placeToggle } from './toggle-place';
import { spotRows } from './row-buttons';

/** What the flows have to show beside the page's own condition. */
export type OverlayExtras = Pick<OverlayProps, 'composer' | 'guide' | 'chase' | 'walk' | 'reach'>;

export interface OverlayOptions extends Pick<
  OverlayProps,
  | 'onAction'
  | 'onPage'
  | 'onFollow'
  | 'onSettle'
  | 'standingOf'
  | 'holdOf'
  | 'onRemindClient'
  | 'onChase'
  | 'onReadAll'
  | 'onStop'
> {
  readonly document: Document;
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly engine: () => Engine;
  /** Style sheet of the interface. */
  readonly styles: string;
  /** The extension is gone: nothing is left but what is to be said. */
  readonly isOver?: boolean;
  /** What is known of this organisation: open invoices from other pages of the list too. */
  readonly known: () => Known | null;
  /** An invoice read on this page, with what the journal's payments leave of it. */
  readonly asTold: (invoice: Invoice) => Invoice;
  readonly extras: () => OverlayExtras;
  readonly onOpen: () => void;
}

export interface OverlayControl {
  readonly root: Element;
  /** The page changed: what is shown may have to follow, in the next frame. */
  refresh(): void;
  notice(notice: NoticeText | null): void;
  /** Opens or closes the panel. */
  toggle(): void;
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
  root.popover = 'manual';
  const shadow = root.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = options.styles;
  const place = document.createElement('div');
  shadow.append(style, place);
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
  let rowPlace: RowPlace | null = null;
  let asked = false;
  let togglePlace = FIRST_PLACE;
  let lists: ({ readonly key: string } & Counted) | null = null;
  let knownThen: Known | null = null;

  const spotter = spotRows({
    document,
    signal,
    engine,
    isOnButtons: (event) =>
      event.composedPath().some((node) => (node as Partial<Element>).matches?.('[data-relance-row-actions]')),
    onRowPlace: (next) => {
      rowPlace = next;
      draw();
    },
  });
  const toggler = placeToggle({
    document,
    root,
    signal,
    engine,
    isOpen: () => open,
    onPlace: (next) => {
      togglePlace = next;
      draw();
    },
  });

  /** Counted again only when a row, the day or the ledger changed: a list may have ten thousand rows. */
  function counted(): Counted {
    const running = engine();
    const known = options.known();
    const { revision, today, isForeign } = running;
    const key = `${revision} ${today} ${isForeign}`;
    if (lists?.key !== key || knownThen !== known) {
      knownThen = known;
      lists = { key, ...count(running, known?.open ?? [], options.asTold) };
    }
    return lists;
  }

  /** A page that takes our element away has it back with its next change. */
  function stay(): void {
    if (!root.isConnected && !signal.aborted) document.documentElement.append(root);
  }

  /** Drawn last; where all of it is the same, nothing is drawn: a page may change a hundred times a second. */
  let drawn: readonly unknown[] = [];

  function draw(): void {
    stay();
    const { condition } = engine();
    const { late, soon, elsewhere, unreadable } = counted();
    const extras = options.extras();
    const isVisible = !options.isOver && condition !== 'idle';
    const state = [
      extras.walk,
      extras.reach,
      extras.chase,
      isVisible,
      condition,
      open,
      late,
      unreadable,
      options.known(),
      rowPlace,
      notice,
      togglePlace,
    ];
    fitToPage();
    if (!extras.composer && !extras.guide && isSameList(state, drawn)) return;
    drawn = extras.composer || extras.guide ? [] : state;
    render(
      <WordsProvider value={words}>
        <Overlay
          {...options}
          {...extras}
          visible={isVisible}
          open={open}
          late={late}
          soon={soon}
          elsewhere={elsewhere}
          unreadable={unreadable}
          unrecognised={condition === 'unrecognised'}
          known={options.known()}
          rowPlace={rowPlace}
          notice={notice}
          // Open, it takes the room it needs, on the side of the amounts: the names stay in sight.
          place={open ? FIRST_PLACE : togglePlace}
          onToggle={toggle}
          onDismiss={() => {
            notice?.onClose?.();
            control.notice(null);
          }}
        />
      </WordsProvider>,
      place,
    );
  }

  const fitToPage = createFit(document, root);

  function toggle(): void {
    open = !open;
    draw();
    if (open) options.onOpen();
    else shadow.querySelector<HTMLElement>('[data-action="toggle-panel"]')?.focus();
  }

  const control: OverlayControl = {
    root,
    refresh() {
      spotter.refresh();
      toggler.refresh();
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
    toggle,
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

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
