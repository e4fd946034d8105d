/** Draws our interface into one element of ours beside the page, and answers its buttons. */
import { render } from 'preact';
import { Overlay, type NoticeText, type RowSpot } from '../../components/overlay/Overlay';
import overlayCss from '../../components/overlay/overlay.css?inline';
import tokensCss from '../../components/shared/tokens.css?inline';
import { WordsContext, type Words } from '../../components/shared/words';
import type { ActionName } from '../../utils/core/actions';
import type { Invoice, RowRef } from '../../utils/core/invoice';
import { lateInvoices } from '../../utils/core/totals';
import { isReading } from '../../utils/page/read/list';
import type { Engine } from '../../utils/runtime/engine';
import { FIRST_PLACE, placeDock } from './dock-place';
import { spotRows } from './spot';

export interface OverlayOptions {
  readonly document: Document;
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly engine: () => Engine | null;
  /** Late invoices of this organisation read on other pages of the list. */
  readonly lateElsewhere: () => Promise<readonly Invoice[]>;
  readonly onAction: (action: ActionName, ref: RowRef) => void;
}

export interface OverlayControl {
  /** The page changed: what is shown may have to follow. */
  refresh(): void;
  notice(notice: NoticeText | null): void;
}

export function mountOverlay(options: OverlayOptions): OverlayControl {
  const { document, words, signal, engine } = options;
  const root = document.createElement('relance-root');
  root.lang = words.locale;
  const shadow = root.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokensCss + overlayCss;
  const stage = document.createElement('div');
  shadow.append(style, stage);
  // Beside the body, not in it: frameworks own the body's children, none owns the root's.
  document.documentElement.append(root);
  signal.addEventListener('abort', () => root.remove());

  let open = false;
  let notice: NoticeText | null = null;
  let spot: RowSpot | null = null;
  let elsewhere: readonly Invoice[] = [];
  let asked = false;
  let place = FIRST_PLACE;

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

  function draw(): void {
    const running = engine();
    const onPage = running ? readOnPage(running) : { invoices: [], unreadable: 0, keys: new Set<string>() };
    const late = running
      ? lateInvoices(
          [...onPage.invoices, ...elsewhere.filter((invoice) => !onPage.keys.has(keyOf(invoice)))],
          running.today,
        )
      : [];
    render(
      <WordsContext.Provider value={words}>
        <Overlay
          visible={running !== null && running.condition !== 'idle'}
          open={open}
          late={late}
          unreadable={onPage.unreadable}
          unrecognised={running?.condition === 'unrecognised'}
          spot={spot}
          notice={notice}
          place={place}
          onToggle={toggle}
          onAction={options.onAction}
          onDismiss={() => control.notice(null)}
        />
      </WordsContext.Provider>,
      stage,
    );
  }

  function toggle(): void {
    open = !open;
    draw();
    if (open) void refreshElsewhere();
    else shadow.querySelector<HTMLElement>('[data-action="toggle-panel"]')?.focus();
  }

  async function refreshElsewhere(): Promise<void> {
    elsewhere = await options.lateElsewhere();
    draw();
  }

  const control: OverlayControl = {
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
  };
  draw();
  return control;
}

function readOnPage(engine: Engine): { invoices: Invoice[]; unreadable: number; keys: Set<string> } {
  const invoices: Invoice[] = [];
  const keys = new Set<string>();
  let unreadable = 0;
  for (const list of engine.lists) {
    for (const result of list.rows.values()) {
      if (!isReading(result)) continue;
      keys.add(keyOf(result));
      if (result.kind === 'invoice') invoices.push(result);
      else unreadable++;
    }
  }
  return { invoices, unreadable, keys };
}

/** On this page or elsewhere: an invoice shown here is taken from here, whatever was stored of it. */
const keyOf = (r: { readonly number: string; readonly client: string }): string =>
  `${r.number}\u241f${r.client}`;
