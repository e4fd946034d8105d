/** Conducts the send form: recognises it, prepares the text, writes it when asked, notices when the user sends it. */
import type { ComposerProps } from '../../components/overlay/Composer';
import type { Invoice } from '../../utils/core/invoice';
import type { PreparedReminder } from '../../utils/core/prepared';
import { findSendForm, type SendForm } from '../../utils/page/detail/send-form';
import { fieldsOf, placeBeside } from '../../utils/page/form-room';
import { until } from '../../utils/runtime/until';
import type { Refusal } from '../../utils/runtime/reach';
import { candidates, ownerOf } from '../../utils/runtime/form-owner';
import {
  copyToSelf,
  isCopied,
  isEdited,
  openSession,
  restore,
  sendingState,
  textIn,
  writeInto,
  type SendSession,
} from '../../utils/runtime/send-session';
import { sentEntries } from './sent-entries';
import type { Stage } from './stage';

export interface ComposerControl {
  /** What to draw; null while no send form is open. */
  props(): ComposerProps | null;
  /** The text made ready last, for a field that takes none; null when there is none. */
  text(): string | null;
  /** The page changed. */
  refresh(): void;
  /** A flow of ours opened this form for this invoice: fill it. */
  fill(form: SendForm, invoice: Invoice): Promise<Refusal | { readonly kind: 'written' }>;
}

/** How long the host may take to send, in milliseconds. */
const SENDING = 20_000;

/** Answers to the blanks of templates are kept for as long as the page lives. */
const answers: Record<string, string> = {};

export function conductComposer(stage: Stage, onSent: (invoice: Invoice) => void): ComposerControl {
  const { document, signal } = stage;
  let session: SendSession | null = null;
  let prepared: PreparedReminder | null = null;
  let templateId: string | null = null;
  let dismissed: string[] = [];
  let confirming = false;
  let busy = false;
  let folded = true;
  let sending: AbortController | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  function look(): void {
    const found = findSendForm(document);
    if (found.kind !== 'one') {
      if (session) close();
      return;
    }
    if (session?.form.root === found.value.root) {
      session.form = found.value;
      if (session.invoice === null) void own(session);
      return;
    }
    open(found.value, null);
  }

  function open(form: SendForm, invoice: Invoice | null): SendSession {
    session = openSession(form, invoice);
    prepared = null;
    templateId = null;
    dismissed = [];
    confirming = false;
    folded = true;
    if (invoice) void prepare(null);
    else void own(session);
    return session;
  }

  function close(): void {
    session = null;
    prepared = null;
    stage.redraw();
  }

  /** Finds out which invoice the form is about; the ledger knows those of other pages. */
  async function own(mine: SendSession): Promise<void> {
    const among = candidates(stage.engine(), stage.known()?.open ?? []);
    const invoice = ownerOf(document, stage.engine(), mine.form, among);
    if (session?.form.root !== mine.form.root) return;
    session.invoice = invoice;
    if (invoice) await prepare(null);
    stage.redraw();
  }

  /** Asks for the text and the warnings; `text` is what stands in the form, when the user changed it. */
  async function prepare(text: ReturnType<typeof textIn> | null): Promise<PreparedReminder | null> {
    const mine = session;
    const invoice = mine?.invoice;
    if (!mine || !invoice) return null;
    const turn = ++round;
    const answer = await stage.link.prepare({
      ...{ slug: stage.slug(), invoice, templateId, text, answers: { ...answers }, kind: null },
      readAt: stage.readAt(invoice),
      today: stage.today(),
      pageLanguage: stage.engine()?.lists[0]?.found.language ?? null,
    });
    if (turn === round && session?.form.root === mine.form.root) {
      prepared = answer;
      stage.redraw();
    }
    return answer;
  }

  async function insert(): Promise<Refusal | { readonly kind: 'written' } | null> {
    const mine = session;
    const text = prepared?.rendered;
    if (!mine || text?.kind !== 'text' || busy) return null;
    busy = true;
    stage.redraw();
    const outcome = await writeInto(mine, text, prepared?.template?.id ?? '', signal);
    busy = false;
    confirming = false;
    stage.redraw();
    return outcome;
  }

  /** The user's own click on the host's send button: from here on it is watched whether the form closes without error. */
  function onClick(event: MouseEvent): void {
    const mine = session;
    if (!mine || !event.isTrusted) return;
    const path = event.composedPath();
    const { submit, root } = mine.form;
    if (submit.kind === 'one' && path.includes(submit.value)) void watchSending(mine);
    // Anything else the user presses in the form while it is being sent: what closed it cannot be told any more.
    else if (path.includes(root)) sending?.abort();
  }

  async function watchSending(mine: SendSession): Promise<void> {
    const { invoice } = mine;
    if (!invoice) return;
    sending?.abort();
    const attempt = new AbortController();
    sending = attempt;
    const text = textIn(mine.form);
    const cc = isCopied(mine);
    const used = mine.written ? prepared : null;
    const end = AbortSignal.any([attempt.signal, signal]);
    const outcome = await until(
      () => {
        const state = sendingState(mine);
        return state === 'open' ? null : state;
      },
      { signal: end, ms: SENDING, changed: stage.changed },
    ).catch(() => null);
    if (outcome !== 'closed') return;
    const entries = sentEntries(stage, invoice, { subject: text.subject, cc, used });
    await stage.link.journal(stage.slug(), entries);
    await stage.refreshKnown();
    onSent(invoice);
  }

  function onInput(event: Event): void {
    if (!session || !event.composedPath().includes(session.form.root)) return;
    clearTimeout(typing);
    typing = setTimeout(() => {
      if (session && isEdited(session)) void prepare(textIn(session.form));
    }, 400);
  }

  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('input', onInput, { signal, capture: true, passive: true });

  return {
    refresh: look,
    text: () => (prepared?.rendered.kind === 'text' ? prepared.rendered.body : null),
    async fill(form, invoice) {
      const mine = session?.form.root === form.root ? session : open(form, invoice);
      mine.invoice = invoice;
      const ready = await prepare(null);
      if (!ready) return { kind: 'refused', key: 'backgroundSilent', fills: [] };
      if (ready.rendered.kind === 'refused')
        return { kind: 'refused', key: 'templateRefused', fills: [ready.template?.name ?? ''] };
      if (ready.rendered.kind === 'asks') {
        folded = false;
        return { kind: 'refused', key: 'templateAsks', fills: [ready.rendered.labels.join(', ')] };
      }
      const outcome = await insert();
      if (outcome?.kind === 'written' && ready.copyToSelf) await copyToSelf(mine);
      return outcome ?? { kind: 'refused', key: 'field_gone', fills: [] };
    },
    props() {
      const mine = session;
      if (!mine) return null;
      const place = placeBeside({ root: mine.form.root, fields: fieldsOf(mine.form) }, stage.root());
      return {
        about: mine.invoice ? `${mine.invoice.number} · ${mine.invoice.client}` : null,
        ...{ prepared, answers, dismissed, confirming, busy, folded },
        written: mine.written !== null,
        room: place.box,
        roomy: place.roomy,
        onTemplate(id) {
          templateId = id;
          confirming = false;
          void prepare(null);
        },
        onAnswer(label, value) {
          if (value) answers[label] = value;
          else delete answers[label];
          void prepare(null);
        },
        onInsert() {
          if (isEdited(mine) && !confirming) {
            confirming = true;
            stage.redraw();
            return;
          }
          void insert().then((outcome) => outcome && stage.tell(outcome));
        },
        onRestore() {
          void restore(mine, signal).then(() => stage.redraw());
        },
        onDismiss(key) {
          dismissed = [...dismissed, key];
          stage.redraw();
        },
        onFold() {
          folded = !folded;
          stage.redraw();
        },
      };
    },
  };
}
