/** Conducts the send form: recognises it, prepares the text, writes it when asked, notices when the user sends it. */
import type { ComposerProps } from '../../components/overlay/Composer';
import type { Invoice } from '../../utils/core/invoice';
import type { ShownReminder } from '../../utils/core/prepared';
import type { MessageText } from '../../utils/core/text-check';
import { findSendForm, type SendForm } from '../../utils/page/detail/send-form';
import { fieldsOf, placeBeside } from '../../utils/page/form-room';
import { refuse, type Refusal } from '../../utils/runtime/reach';
import { candidates, ownerOf } from '../../utils/runtime/form-owner';
import {
  copyToSelf,
  isEdited,
  openSession,
  restore,
  textIn,
  writeInto,
  type SendSession,
} from '../../utils/runtime/send-session';
import { ask } from './ask';
import { watchSending, type OnSent } from './sending';
import type { Stage } from './stage';

export interface ComposerControl {
  /** What to draw; null while no send form is open. */
  props(): ComposerProps | null;
  /** The text made ready last, for a field that takes none; null when there is none. */
  text(): string | null;
  /** The page changed. */
  refresh(): void;
  /** The day, or what is known, changed. */
  renew(): void;
  /** A flow of ours opened this form for this invoice: fill it. */
  fill(form: SendForm, invoice: Invoice): Promise<Refusal | { readonly kind: 'written' }>;
}

/** Whether the browser lets nothing on the page be used but the dialog that this stands in. */
const isBehindModal = (element: Element): boolean => element.closest('dialog:modal') !== null;

/** Answers to the blanks of templates, given on this page; the background knows those of the whole session. */
const answers: Record<string, string> = {};

export function conductComposer(stage: Stage, onSent: OnSent): ComposerControl {
  const { document, signal } = stage;
  let session: SendSession | null = null;
  let prepared: ShownReminder | null = null;
  let templateId: string | null = null;
  let dismissed: string[] = [];
  let confirming = false;
  let busy = false;
  /** The user wrote in the form. */
  let typed = false;
  let folded = true;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let asking: Promise<unknown> | null = null;

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
    void own(open(found.value));
  }

  function open(form: SendForm): SendSession {
    prepared = null;
    templateId = null;
    dismissed = [];
    confirming = typed = false;
    folded = true;
    return (session = openSession(form));
  }

  function close(): void {
    session = null;
    prepared = null;
    stage.redraw();
  }

  /** Finds out which invoice the form is about; the ledger knows those of other pages. */
  async function own(mine: SendSession): Promise<void> {
    const known = stage.known();
    // An invoice that was credited a moment ago may stand in no list any more.
    const guided = known?.guide ? [known.guide.invoice] : [];
    const among = candidates(stage.engine(), [...(known?.open ?? []), ...guided]);
    const invoice = ownerOf(stage.engine(), mine.form, among, (one) => stage.standing(one)?.creditNote);
    if (session?.form.root !== mine.form.root) return;
    session.invoice = invoice;
    if (invoice) await prepare(null);
    stage.redraw();
  }

  const askOf = async ({ invoice, form }: SendSession, id: string | null, text: MessageText | null) =>
    invoice &&
    ask(stage, invoice, {
      ...{ templateId: id, text, answers },
      kind: form.sent === 'creditNote' ? 'creditNote' : null,
    });

  /** Asks for the text and the warnings; `text` is what stands in the form, when the user changed it. */
  async function prepare(text: ReturnType<typeof textIn> | null): Promise<ShownReminder | null> {
    const mine = session;
    const invoice = mine?.invoice;
    if (!mine || !invoice) return null;
    const turn = ++round;
    const answer = await (asking = askOf(mine, templateId, text));
    if (turn === round && session?.form.root === mine.form.root) {
      prepared = answer;
      stage.redraw();
    }
    return answer;
  }

  async function insert(): Promise<Refusal | { readonly kind: 'written' } | null> {
    const mine = session;
    if (!mine || busy) return null;
    busy = true;
    stage.redraw();
    // Of a template chosen a moment ago the text may be on its way; the former one's is not what is meant.
    await asking;
    const text = session === mine && prepared?.rendered;
    const outcome =
      text && text.kind === 'text' ? await writeInto(mine, text, prepared!.facts.written, signal) : null;
    busy = false;
    confirming = false;
    stage.redraw();
    return outcome;
  }

  /** Asks again, about the text that stands in the form where it is the user's. */
  function renew(): void {
    if (session) void prepare(isEdited(session) ? textIn(session.form) : null);
  }

  function onInput(event: Event): void {
    if (!session || !event.composedPath().includes(session.form.root)) return;
    typed ||= !busy && event.isTrusted;
    clearTimeout(typing);
    typing = setTimeout(renew, 400);
  }

  const ownFacts = async (mine: SendSession) =>
    (prepared ?? (await askOf(mine, null, null)))?.facts.own ?? null;
  watchSending(stage, () => ({ session, ownFacts }), onSent);
  document.addEventListener('input', onInput, { signal, capture: true, passive: true });

  const text = () => (prepared?.rendered.kind === 'text' ? prepared.rendered.body : null);

  return {
    refresh: look,
    renew,
    text,
    async fill(form, invoice) {
      const mine = session?.form.root === form.root ? session : open(form);
      mine.invoice = invoice;
      const ready = await prepare(null);
      if (!ready) return refuse('backgroundSilent');
      if (ready.rendered.kind === 'refused') return refuse('templateRefused', ready.template?.name ?? '');
      if (ready.rendered.kind === 'asks') {
        folded = false;
        return refuse('templateAsks', ready.rendered.labels.join(', '));
      }
      if (typed && isEdited(mine)) {
        confirming = true;
        return refuse('formOpen');
      }
      const outcome = await insert();
      if (outcome?.kind === 'written' && ready.copyToSelf) await copyToSelf(mine);
      return outcome ?? refuse('field_gone');
    },
    props() {
      const mine = session;
      if (!mine) return null;
      const place = placeBeside({ root: mine.form.root, fields: fieldsOf(mine.form) }, stage.root());
      const { invoice } = mine;
      const behind = isBehindModal(mine.form.root);
      return {
        about: behind ? stage.words.t('page_behind') : invoice && `${invoice.number} · ${invoice.client}`,
        answers: { ...prepared?.answers, ...answers },
        ...{ prepared, dismissed, confirming, folded, sent: mine.form.sent },
        busy: busy || behind,
        written: mine.written?.body === text(),
        room: place.box,
        roomy: place.roomy,
        onTemplate(id) {
          templateId = id;
          confirming = false;
          void prepare(null);
        },
        onAnswer(label, value) {
          answers[label] = value;
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
          void restore(mine, signal).then(stage.redraw);
        },
        onDismiss(text) {
          dismissed = [...dismissed, text];
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
