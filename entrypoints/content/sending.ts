/** Watches what comes of the user's own click on the host's send button, and records the message that was really sent. */
import type { Invoice } from '../../utils/core/invoice';
import type { FactContent, FactKind } from '../../utils/core/journal';
import { findSendForm } from '../../utils/page/detail/send-form';
import {
  isCopied,
  sendingState,
  textIn,
  writtenIn,
  type SendSession,
} from '../../utils/runtime/send-session';
import { refuse } from '../../utils/runtime/reach';
import { until } from '../../utils/runtime/until';
import { record } from './record';
import type { Stage } from './stage';

/** A message was sent and recorded as that; null when it is none that the journal knows of. */
export type OnSent = (invoice: Invoice, as: FactKind | null) => void;

export interface Watched {
  readonly session: SendSession | null;
  /** What the journal is to keep of a text of the user's own. */
  ownFacts(mine: SendSession): Promise<readonly FactContent[] | null>;
}

/** How long the host may take to send, in milliseconds. */
const SENDING = 20_000;
/** Why a form is not watched any more: the user did what may have closed it before it was sent. */
const LEFT = 'left';

/** `watched`: the form that is open now. */
export function watchSending(stage: Stage, watched: () => Watched, onSent: OnSent): void {
  const { document, signal } = stage;
  let sending: AbortController | null = null;

  async function follow(mine: SendSession, { ownFacts }: Watched): Promise<void> {
    const { invoice } = mine;
    if (!invoice) return;
    sending?.abort();
    sending = new AbortController();
    const written = writtenIn(mine);
    const now = sendingState(mine);
    const subject = textIn(mine.form).subject.slice(0, 500);
    const cc = isCopied(mine);
    const own = written ? null : ownFacts(mine);
    const outcome = await until(
      () => {
        const state = now();
        // A form that is drawn anew meanwhile is not closed.
        return state === 'closed' && findSendForm(document).kind !== 'none' ? null : state;
      },
      { signal: AbortSignal.any([sending.signal, signal]), ms: SENDING, changed: stage.changed },
    ).catch((why: unknown) => why);
    if (outcome === LEFT) stage.tell(refuse('unrecorded'));
    const facts = outcome === 'closed' && (written?.facts ?? (await own));
    // Without an answer the line to the background is cut, and that has been said.
    if (!facts) return;
    // What a kind of fact has no use for is left out where it is kept.
    const told = facts.map((fact): FactContent => ({ ...fact, subject, cc }) as FactContent);
    if (told.length === 0 || (await record(stage, invoice, told))) onSent(invoice, told[0]?.kind ?? null);
  }

  function onEvent(event: MouseEvent | KeyboardEvent): void {
    const now = watched();
    if (!now.session || !event.isTrusted) return;
    const path = event.composedPath();
    const { submit, root } = now.session.form;
    const isClick = event.type === 'click';
    if (isClick && submit.kind === 'one' && path.includes(submit.value)) void follow(now.session, now);
    // Anything else the user presses in the form while it is being sent, a press beside it, Escape: what closed it
    // cannot be told any more.
    else if ('key' in event ? event.key === 'Escape' : path.includes(root) === isClick) sending?.abort(LEFT);
  }
  for (const type of ['click', 'pointerdown', 'keydown'] as const)
    document.addEventListener(type, onEvent, { signal, capture: true });
}
