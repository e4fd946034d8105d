/** Conducts a chase: opens one client's letter after the other, follows what became of each, and sums up at the end. */
import type { ChaseShown } from '../../../components/overlay/ChaseCard';
import { isOfTurn, planChase, type ChaseTurn, type PassedClient } from '../../../utils/core/chase';
import { addDays } from '../../../utils/core/day';
import type { Invoice } from '../../../utils/core/invoice';
import { keptFor } from '../../../utils/core/invoice-name';
import type { ClientSort } from '../../../utils/core/late-clients';
import type { LateInvoice } from '../../../utils/core/totals';
import { record } from '../record';
import type { SessionContext } from '../tab';

export interface ChaseParts {
  readonly late: () => readonly LateInvoice[];
  /** Opens the form of an invoice with this kind of text; resolves once it is filled, or once there is a reason why not. */
  readonly remind: (invoice: Invoice, kind: ChaseTurn['kind']) => Promise<void>;
  /** Leaves the host's open form by its own button; false where there is not exactly one. */
  readonly leaveForm: () => boolean;
}

export interface ChaseControl {
  start(sort: ClientSort): void;
  /** A letter about this invoice was sent; whether it was the one whose turn it is. */
  sent(invoice: Invoice): boolean;
  /** The user does something else with the page. */
  giveWay(): void;
  /** The page changed: the form may be gone. */
  refresh(): void;
  /** What to draw; null while no chase is on. The same object as long as nothing changed. */
  shown(): ChaseShown | null;
}

/** A form that was closed by sending it is told of within this time, in milliseconds; else it was cancelled. */
const TOLD = 1_500;
const PUT_OFF = 7;

interface Running {
  readonly slug: string;
  readonly turns: readonly ChaseTurn[];
  readonly at: number;
  readonly done: readonly ChaseTurn[];
  readonly passed: readonly PassedClient[];
  readonly stage: ChaseShown['stage'];
}

export function conductChase(tab: SessionContext, { late, remind, leaveForm }: ChaseParts): ChaseControl {
  let running: Running | null = null;
  let drawn: ChaseShown | null = null;
  let gone: ReturnType<typeof setTimeout> | undefined;
  let opening = 0;

  const turnOf = ({ turns, at }: Running): ChaseTurn | undefined => turns[at];
  const isFormOpen = () => tab.look().sendForm().kind !== 'none';

  function set(change: Partial<Running> | null): void {
    clearTimeout(gone);
    gone = undefined;
    running = change && running && { ...running, ...change };
    drawn = running && shownOf(running);
    tab.redraw();
  }

  /** The next client's turn; after the last, the summary. */
  function goOn(change: Partial<Running>): void {
    if (!running) return;
    const at = running.at + 1;
    set({ ...change, at, stage: at < running.turns.length ? 'ready' : 'over' });
  }

  function open(): void {
    const turn = running && turnOf(running);
    if (!turn) return;
    const mine = ++opening;
    set({ stage: 'open' });
    void remind(turn.invoice, turn.kind).then(() => {
      // Without a form, what was in the way has been said.
      if (mine === opening && running?.stage === 'open' && !isFormOpen()) set({ stage: 'paused' });
      opening = mine === opening ? 0 : opening;
    });
  }

  function pass(reason: PassedClient['reason']): void {
    const turn = running && turnOf(running);
    if (!running || !turn) return;
    const isOpen = isFormOpen();
    goOn({ passed: [...running.passed, { client: turn.client, reason }] });
    if (isOpen && !leaveForm()) tab.redraw();
  }

  function putOff(): void {
    const turn = running && turnOf(running);
    if (!turn) return;
    const until = addDays(tab.today(), PUT_OFF);
    for (const invoice of turn.invoices) void record(tab, invoice, [{ kind: 'snooze', until }]);
    pass('snoozed');
  }

  function stop(): void {
    if (!running) return;
    const left = running.turns.slice(running.at).map(({ client }) => ({ client, reason: 'left' }) as const);
    set({ stage: 'over', at: running.turns.length, passed: [...running.passed, ...left] });
  }

  function shownOf(now: Running): ChaseShown {
    return {
      stage: now.stage,
      turn: turnOf(now) ?? null,
      position: now.at + 1,
      count: now.turns.length,
      done: now.done,
      passed: now.passed,
      onNext: open,
      onSkip: () => pass('skipped'),
      onPutOff: putOff,
      onStop: stop,
      onClose: () => set(null),
    };
  }

  return {
    start(sort) {
      const resting = tab.known()?.resting ?? {};
      const { turns, passed } = planChase(late(), (invoice) => keptFor(resting, invoice) ?? null, sort);
      running = {
        ...{ slug: tab.slug(), turns, passed, at: 0, done: [] },
        stage: turns.length > 0 ? 'ready' : 'over',
      };
      set({});
      open();
    },
    sent(invoice) {
      const turn = running && turnOf(running);
      if (!running || !turn || running.stage === 'ready' || !isOfTurn(turn, invoice)) return false;
      goOn({ done: [...running.done, turn] });
      return true;
    },
    giveWay() {
      if (running?.stage === 'open') set({ stage: 'paused' });
    },
    refresh() {
      if (running && running.slug !== tab.slug()) return set(null);
      if (running?.stage !== 'open' || opening || isFormOpen()) {
        clearTimeout(gone);
        gone = undefined;
        return;
      }
      gone ??= setTimeout(() => running?.stage === 'open' && set({ stage: 'paused' }), TOLD);
    },
    shown: () => drawn,
  };
}
