/** Conducts the send form: recognises it, prepares the text, writes it when asked, notices when it is another invoice's. */
import type { ComposerProps } from '../../../components/overlay/Composer';
import type { Invoice } from '../../../utils/core/invoice';
import { isSameInvoice } from '../../../utils/core/invoice-name';
import type { ShownReminder } from '../../../utils/core/prepared';
import type { KeptTemplate } from '../../../utils/core/settings';
import { signatureIn } from '../../../utils/core/signature';
import type { MessageText } from '../../../utils/core/text-check';
import type { Look } from '../../../utils/page/look/look';
import type { SendForm } from '../../../utils/page/look/send-form';
import { readField } from '../../../utils/page/write';
import { refuse, type Refusal } from '../refusal';
import type { SessionContext } from '../tab';
import { ask } from './ask';
import { composerProps, letterOf } from './composer-props';
import { judge } from './form-owner';
import { hasSameNodes, isEdited, isStopped, openForm, stopsIn, textIn, type OpenForm } from './open-form';
import { createOwnWords } from './own-words';
import { placeOf, type Place } from './attempt';
import type { Outcomes } from './outcomes';
import { isSent, watchSending } from './sending';
import { isOverwritten, standsStill } from './stands-still';
import { tellAutoReminders, tellSignature } from './tell-answers';
import { copyToSelf, notThere, restore, takeBack, writeLetter, type WriteContext } from './write-form';

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
  fill(
    form: SendForm,
    invoice: Invoice,
    kind: KeptTemplate['kind'] | null,
  ): Promise<Refusal | { readonly kind: 'written' }>;
}

/** The user is done typing after so many milliseconds. */
const PAUSE = 400;

/** Answers to the blanks of templates, given on this page; the background knows those of the whole session. */
const answers: Record<string, string> = {};

export function conductComposer(tab: SessionContext, outcomes: Outcomes): ComposerControl {
  const { document, signal } = tab;
  const own = createOwnWords();
  let open: OpenForm | null = null;
  let from: Place | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const context: WriteContext = { own, signal, isStill: (mine) => see(tab.lookAgain()) === mine };

  /**
   * The send form that the page shows, whose owner is asked for anew each time; null when there is none. `click`: the
   * path of a click that is on its way.
   */
  function see(look: Look, click: readonly EventTarget[] = []): OpenForm | null {
    const found = look.sendForm();
    if (found.kind !== 'one') {
      if (found.kind === 'none') from = placeOf(tab, look);
      if (open) close(open);
      return null;
    }
    const form = found.value;
    const left = open;
    const { owner, isStillOf, add } = judge(tab, look, form, own);
    const isStill = left !== null && isStillOf(left.owner, left.said);
    if (left && isStill && hasSameNodes(left.form, form)) {
      Object.assign(left, { form: { ...form, sent: left.said.sent }, said: add(left.said) });
      if (left.owner === null) adopt(left, owner());
      return left;
    }
    const mine = (open = openForm(form, add(), own));
    if (left) left.became = isStill ? 'gone' : 'exchanged';
    adopt(mine, owner());
    // What the user is sending at this moment is what he sees.
    if (left && !isStill && !isSent(form, click)) void takeOutOurs(left, mine);
    return mine;
  }

  function adopt(mine: OpenForm, invoice: Invoice | null): void {
    mine.owner = invoice;
    if (invoice) void prepare(mine, null);
    tab.redraw();
  }

  function close(mine: OpenForm): void {
    mine.became = 'gone';
    open = null;
    own.forget();
    tab.redraw();
  }

  /** The form is another invoice's now: what we wrote for the former one is taken out of it. */
  async function takeOutOurs(left: OpenForm, mine: OpenForm): Promise<void> {
    mine.ours = left.ours;
    // An insertion that was under way says so itself.
    const isTold = left.busy;
    mine.busy = true;
    const taken = await takeBack(mine, context);
    mine.busy = false;
    if (mine.former) mine.former = mine.before = textIn(mine.form);
    if (taken === 'stuck') tab.tell(refuse('field_notVerified'));
    else if (taken === 'taken' && !isTold) tab.tell(notThere(left));
    tab.redraw();
  }

  const askOf = async (mine: OpenForm, templateId: string | null, text: MessageText | null) =>
    mine.owner &&
    ask(tab, mine.owner, {
      ...{ templateId, text, answers, kind: mine.form.sent === 'creditNote' ? 'creditNote' : mine.kind },
      signature: mine.signature ?? signatureIn(mine.former?.body ?? ''),
      registeredLetter: mine.registered,
    });

  /** Asks for the text and the warnings; `text` is what stands in the form, when the user changed it. */
  async function prepare(mine: OpenForm, text: MessageText | null): Promise<ShownReminder | null> {
    const turn = ++mine.round;
    const asked = askOf(mine, mine.templateId, text);
    mine.asking = asked;
    const answer = await asked;
    if (turn === mine.round && open === mine) {
      mine.prepared = answer;
      tab.redraw();
    }
    return answer;
  }

  async function insert(mine: OpenForm): Promise<Refusal | { readonly kind: 'written' } | null> {
    if (mine.busy) return null;
    mine.busy = true;
    tab.redraw();
    // Of a template chosen a moment ago the text may be on its way; the former one's is not what is meant.
    await mine.asking;
    const { prepared } = mine;
    const outcome = !context.isStill(mine)
      ? notThere(mine)
      : prepared?.rendered.kind === 'text' && !isStopped(mine)
        ? await writeLetter(mine, prepared.rendered, prepared.facts, context)
        : null;
    mine.busy = mine.confirming = false;
    tab.redraw();
    return outcome;
  }

  /** Asks again, about the text that stands in the form where it is the user's. */
  function renew(): void {
    if (open) void prepare(open, isEdited(open) ? textIn(open.form) : null);
  }

  function onInput(event: Event): void {
    const path = event.composedPath();
    if (!open || !path.includes(open.form.root)) return;
    clearTimeout(typing);
    typing = setTimeout(renew, PAUSE);
    if (!event.isTrusted) return;
    const { subject, message, recipients } = open.form;
    const fields = {
      subject: subject.kind === 'one' ? subject.value : null,
      message: message.kind === 'one' ? message.value : null,
      recipients,
    } as const;
    for (const name of ['subject', 'message', 'recipients'] as const) {
      const field = fields[name];
      // What we write makes events of the browser's own, too.
      if (!field || !path.includes(field) || own.isOurs(name, readField(field))) continue;
      open.typed = true;
      own.typed(name, readField(field));
    }
  }

  const ownFacts = async (mine: OpenForm) =>
    (mine.prepared ?? (await askOf(mine, null, null)))?.facts.own ?? null;
  watchSending(tab, {
    current: () => open,
    see: (path) => see(tab.lookAgain(), path),
    from: () => from,
    ...{ ownFacts, outcomes },
  });
  document.addEventListener('input', onInput, { signal, capture: true, passive: true });

  return {
    refresh: () => void see(tab.look()),
    renew,
    text: () => open && letterOf(open),
    async fill(form, invoice, kind) {
      const look = tab.lookAgain();
      const mine = see(look);
      if (!mine || !hasSameNodes(mine.form, form)) return refuse('field_gone');
      const isOther = mine.owner
        ? !isSameInvoice(mine.owner, invoice)
        : !judge(tab, look, mine.form, own).mayBeOf(invoice);
      if (isOther) return refuse('otherForm', invoice.number);
      mine.owner = invoice;
      mine.kind = kind;
      const ready = await prepare(mine, null);
      await standsStill(tab, mine);
      if (!context.isStill(mine)) return notThere(mine);
      // What the host has filled in meanwhile is what stood there first.
      if (!mine.typed) mine.former = mine.before = textIn(mine.form);
      if (!ready) return refuse('backgroundSilent');
      if (ready.rendered.kind === 'refused') return refuse('templateRefused', ready.template?.name ?? '');
      if (ready.rendered.kind === 'asks') {
        mine.folded = false;
        return refuse('templateAsks', ready.rendered.labels.join(', '));
      }
      if (isStopped(mine)) {
        mine.folded = false;
        return refuse('stopped');
      }
      if (mine.typed && isEdited(mine)) {
        mine.confirming = true;
        return refuse('formOpen');
      }
      const outcome = await insert(mine);
      if (outcome?.kind === 'written')
        void isOverwritten(tab, mine, mine.written!).then((is) => is && tab.tell(refuse('hostWrote')));
      if (outcome?.kind === 'written' && ready.copyToSelf) await copyToSelf(mine, context);
      return outcome ?? refuse('field_gone');
    },
    props: () =>
      open &&
      composerProps(tab, open, answers, {
        prepare: (mine) => void prepare(mine, null),
        answer: (label, value) => (answers[label] = value),
        keepSignature: (mine) => tellSignature(tab, mine, renew),
        autoReminders: (mine, answer) => tellAutoReminders(tab, mine, answer, renew),
        insert(mine) {
          // What the user reads at this moment is what he insists on.
          mine.insisted = stopsIn(mine.prepared);
          tellSignature(tab, mine, renew);
          if (context.isStill(mine) && isEdited(mine) && !mine.confirming) {
            mine.confirming = true;
            tab.redraw();
          } else void insert(mine).then((outcome) => outcome && tab.tell(outcome));
        },
        restore: (mine) =>
          void restore(mine, context).then((outcome) => {
            if (mine.became === 'exchanged') tab.tell(outcome);
            tab.redraw();
          }),
      }),
  };
}
