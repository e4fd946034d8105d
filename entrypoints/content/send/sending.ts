/** Watches what comes of the user's own click on the host's send button, and hands on what was seen of it. */
import type { Invoice } from '../../../utils/core/invoice';
import { isSameInvoice } from '../../../utils/core/invoice-name';
import type { FactContent } from '../../../utils/core/journal';
import { judgeSending, type SendingSight, type SendingVerdict } from '../../../utils/core/sending';
import type { Look } from '../../../utils/page/look/look';
import type { SendForm } from '../../../utils/page/look/send-form';
import { BUTTON } from '../../../utils/page/selectors';
import { until } from '../until';
import type { SessionContext } from '../tab';
import { beginAttempt, type Attempt, type Place } from './attempt';
import { shows, writtenIn, type OpenForm } from './open-form';
import type { Message, Outcomes } from './outcomes';

export interface Watched {
  /** The form that is open, as last seen. */
  readonly current: () => OpenForm | null;
  /** Looks at the page again: the form that is open, and whose it is now. `path` is that of a click. */
  readonly see: (path: readonly EventTarget[]) => OpenForm | null;
  /** Where the page was at before the form was open; null where that was not seen. */
  readonly from: () => Place | null;
  /** What the journal is to keep of a text of the user's own. */
  readonly ownFacts: (mine: OpenForm) => Promise<readonly FactContent[] | null>;
  readonly outcomes: Outcomes;
}

/** All in milliseconds. A second press so soon is one with the first. */
const DOUBLE = 700;
/** In pixels: so near to the first. */
const NEAR = 8;
/** A key that sends has done so by then. */
const KEY = 1_500;
/** What speaks against a sending that was seen comes by then. */
const LATE = 8_000;
/** An outcome that was not seen may be until then. */
const LAST = 10 * 60_000;

/** Whether a click with this path presses the button that sends the form. */
export const isSent = ({ submit }: SendForm, path: readonly EventTarget[]): boolean =>
  submit.kind === 'one' && path.includes(submit.value);

interface Running {
  readonly attempt: Attempt;
  readonly owner: Invoice;
  readonly began: number;
  /** Where the pointer pressed. */
  readonly at: readonly [x: number, y: number] | undefined;
  /** Ends the waiting with a verdict. */
  readonly decide: (verdict: SendingVerdict) => void;
}

export function watchSending(tab: SessionContext, watched: Watched): void {
  const { document, signal } = tab;
  const { outcomes } = watched;
  let running: Running | null = null;
  /** The last one that was seen: what the user does next may take it back. */
  let late: Attempt | null = null;

  /** `isMeant`: the button itself was pressed; a key may have done something else. */
  function follow(mine: OpenForm, isMeant: boolean, at?: Running['at']): void {
    const { owner } = mine;
    if (!owner) return;
    if (running && isSameInvoice(running.owner, owner)) {
      const { attempt, began } = running;
      // The same press, or the same message once more while nothing has come of it yet.
      if (Date.now() - began < DOUBLE || shows(mine, attempt.text)) {
        attempt.again();
        if (isMeant) mean(attempt);
        return;
      }
    }
    if (running) {
      const sight = running.attempt.sight(tab.look(), true);
      // A form that stood there all the while, and is sent again with another text, was not sent before.
      const isSame = running.attempt.open === mine && sight.gone === null;
      running.decide(judgeSending(sight) ?? (isSame ? { kind: 'notSent', why: 'back' } : { kind: 'unsure' }));
    }
    const attempt = beginAttempt(tab, mine, watched.from(), false);
    const written = writtenIn(mine);
    const facts = Promise.resolve(written ? written.facts.written : watched.ownFacts(mine));
    const ends = new AbortController();
    running = { attempt, owner, at, began: Date.now(), decide: (verdict) => ends.abort(verdict) };
    messages.set(attempt, outcomes.message(attempt, owner, facts));
    if (isMeant) mean(attempt);
    void watch(running, AbortSignal.any([ends.signal, signal]));
  }

  const messages = new WeakMap<Attempt, Message>();

  /** What is to be recorded is kept from the click on: whatever becomes of this page, it is not lost. */
  function mean(attempt: Attempt): void {
    if (attempt.isMeant) return;
    attempt.isMeant = true;
    outcomes.begun(messages.get(attempt)!);
  }

  async function watch(mine: Running, ends: AbortSignal): Promise<void> {
    const { attempt } = mine;
    const message = messages.get(attempt)!;
    const verdict = (await until({ ...tab, signal: ends }, LAST, (look) => {
      const sight = attempt.sight(look);
      if (!attempt.isMeant && !isBegun(attempt, look, sight)) return sight.since > KEY ? 'nothing' : null;
      return judgeSending(sight);
    }).catch((why: unknown) => why)) as SendingVerdict | 'nothing' | null;
    if (running === mine) running = null;
    // The page is gone, or the extension: what was kept at the click is asked about elsewhere.
    if (!signal.aborted && verdict !== 'nothing') await conclude(message, attempt, verdict);
    attempt.end();
  }

  /** Whether a key has begun to send: the form is gone, or its button is out of use. */
  function isBegun(attempt: Attempt, look: Look, { gone, isAsking }: SendingSight): boolean {
    const found = look.sendForm();
    const isBusy = found.kind === 'one' && found.value.submit.kind === 'none';
    if (gone !== null || isAsking || isBusy) mean(attempt);
    return attempt.isMeant;
  }

  async function conclude(message: Message, attempt: Attempt, verdict: SendingVerdict | null): Promise<void> {
    if (verdict?.kind === 'notSent') return outcomes.notSent(message, verdict.why, attempt.said());
    if (verdict?.kind === 'seen') {
      late = attempt;
      await outcomes.seen(message);
      const failed = await heard(attempt, LATE, 'failed');
      if (failed) await outcomes.doubted(message, attempt.said());
      return;
    }
    await outcomes.unsure(message);
    if (await heard(attempt, LAST, 'sent')) await outcomes.seenAfterAll(message);
  }

  /** Whether the host says it after all. What is said beside another form or dialog is about that, unless it names this. */
  const heard = (attempt: Attempt, ms: number, wanted: 'sent' | 'failed'): Promise<boolean | null> => {
    let isAlone = true;
    return until(tab, ms, (look) => {
      const { said, isAsking, isBack, answered } = attempt.sight(look);
      // Taken back; the message may stand there again.
      if ((isBack || answered === 'no') && wanted === 'failed') return true;
      isAlone &&= look.sendForm().kind === 'none' && !isAsking;
      const isThis = isAlone || attempt.said()?.includes(attempt.open.owner!.number);
      return said === wanted && isThis ? true : null;
    }).catch(() => false);
  };

  /** The user does something else than to send: what closed the form may have been that. */
  function onOther(path: readonly EventTarget[] | null): void {
    const attempt = running?.attempt ?? late;
    if (!attempt || path?.includes(tab.root())) return;
    const look = tab.lookAgain();
    // Before the host hears of it, the page is as the sending left it.
    const verdict = running && judgeSending(attempt.sight(look, true));
    if (verdict && attempt.isMeant) running!.decide(verdict);
    attempt.press(path, look);
  }

  /** The second press of a double click falls where the first did, whatever is there by then. */
  function isSecond({ clientX, clientY }: MouseEvent): boolean {
    const isSoon = running?.attempt.isMeant === true && Date.now() - running.began < DOUBLE;
    const [x, y] = running?.at ?? [NaN, NaN];
    return isSoon && Math.hypot(clientX - x, clientY - y) < NEAR;
  }

  function onClick(event: MouseEvent): void {
    const path = event.composedPath();
    if (isSecond(event)) return;
    // Whose form it is, is asked for once more before the host hears of the click.
    const open = watched.current() && watched.see(path);
    if (open && isSent(open.form, path)) follow(open, true, [event.clientX, event.clientY]);
    else onOther(path);
  }

  function onKey(event: KeyboardEvent): void {
    const path = event.composedPath();
    if (event.key === 'Escape' && !event.isComposing) return onOther(null);
    if (event.key !== 'Enter' || event.isComposing) return;
    const open = watched.current() && watched.see([]);
    if (!open || !path.includes(open.form.root)) return;
    // On a button it is a click, which comes by itself.
    if (path[0] instanceof Element && path[0].closest(BUTTON)) return;
    const { message } = open.form;
    const isInMessage = message.kind === 'one' && path.includes(message.value);
    if (event.ctrlKey || event.metaKey || !isInMessage) follow(open, false);
  }

  const listen = <T extends Event>(type: string, on: (event: T) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && on(event as T), { signal, capture: true });
  listen<MouseEvent>('click', onClick);
  listen<KeyboardEvent>('keydown', onKey);
  // A press beside the form may close it before any click.
  listen<MouseEvent>('pointerdown', (event) => {
    const open = watched.current();
    if (isSecond(event)) return;
    const path = event.composedPath();
    if (!open || !path.includes(open.form.root)) onOther(path);
    // Some hosts do not wait for the click.
    else if (isSent(open.form, path)) {
      const now = watched.see(path);
      if (now) follow(now, false, [event.clientX, event.clientY]);
    }
  });
}
