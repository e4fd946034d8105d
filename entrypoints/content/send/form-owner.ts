/** Which invoice an open form belongs to: told by the form, or by the open invoice behind it; never guessed. */
import type { Invoice, RowRef } from '../../../utils/core/invoice';
import {
  foldName,
  holdsNumber,
  isSameClient,
  isSameInvoice,
  numbersLike,
} from '../../../utils/core/invoice-name';
import { invoicesBeside } from '../../../utils/core/other-invoices';
import { fold } from '../../../utils/page/fold';
import type { CreditNoteForm } from '../../../utils/page/look/credit-note-form';
import type { Look } from '../../../utils/page/look/look';
import type { SendForm, Sent } from '../../../utils/page/look/send-form';
import {
  detailShows,
  formShows,
  holdsName,
  wordsOfForm,
  wordsShow,
  type FormWords,
  type Shows,
} from '../../../utils/page/look/which-invoice';
import { readField } from '../../../utils/page/write';
import type { SessionContext } from '../tab';
import type { Engine } from '../watch/engine';
import { invoicesOn } from '../watch/readings';
import type { FieldName, OwnWords } from './own-words';

/** What the open invoice says: its text, and of each whether it is the one; `unclear` when none is open. */
export function detailIn({ detail }: Look, engine: Engine | null) {
  return {
    text: detail?.text ?? '',
    shows: (ref: RowRef): Shows =>
      detail ? detailShows(detail, ref, engine?.lastFound?.locale ?? 'fr') : 'unclear',
  };
}

/** Whether a form that creates a credit note is this invoice's: by what it says, or by the open invoice behind it. */
export function formIsOf(tab: SessionContext, look: Look, form: CreditNoteForm, ref: RowRef): Shows {
  const others = invoicesOn(tab.engine()).map(({ number }) => number);
  const said = formShows(form, ref, others);
  return said === 'unclear' ? detailIn(look, tab.engine()).shows(ref) : said;
}

/** What a send form says of the invoice it is about, as far as the host says it. */
interface Evidence extends FormWords {
  readonly recipients: string;
}

/** What a form has said so far. */
export interface Said {
  /** What it was when it was first seen: a subject of ours may make it look like the other kind. */
  readonly sent: Sent;
  /** Folded. */
  readonly lines: ReadonlySet<string>;
  /** The last ones that were not empty: a form may be emptied before it is filled for another invoice. */
  readonly titles: string;
  readonly recipients: string;
}

/** A send form as it stands now, and what follows from it. */
export interface Judgement {
  /** The one invoice that it is about; null when none or several could be. */
  readonly owner: () => Invoice | null;
  /** Whether it may be about this invoice: nothing in it speaks of another one instead. */
  readonly mayBeOf: (invoice: Invoice) => boolean;
  /** Whether it is still the form that was about `owner` and has `said` that; the host may use its nodes again. */
  readonly isStillOf: (owner: Invoice | null, said: Said) => boolean;
  /** What it has said, with what it says now. */
  readonly add: (said?: Said) => Said;
}

/** Left out is what we wrote, and what the user typed unless it `counts`. */
function evidenceIn(form: SendForm, own: OwnWords, counts: 'typed' | 'host'): Evidence {
  const words = wordsOfForm(form);
  const hosts = (field: FieldName, text: string) =>
    own.isOurs(field, text) || (counts === 'host' && own.isTyped(field, text)) ? '' : text;
  return {
    titles: words.titles,
    subject: hosts('subject', words.subject),
    text: own.withoutOurs(words.text),
    message: hosts('message', words.message),
    recipients: hosts('recipients', form.recipients ? readField(form.recipients) : ''),
  };
}

/** Judges the open send form by what `look` shows. */
export function judge(tab: SessionContext, look: Look, form: SendForm, own: OwnWords): Judgement {
  const evidence = evidenceIn(form, own, 'host');
  const lines = Object.values(evidence as Record<keyof Evidence, string>)
    .flatMap((each) => each.split('\n'))
    .map(fold)
    .filter(Boolean);
  const open = detailIn(look, tab.engine());
  const among = candidates(tab);
  /** The credit note made for an invoice may be all that a form for sending it says. */
  const namesOf = (one: Invoice): string[] =>
    [one.number, form.sent === 'creditNote' ? tab.standing(one)?.creditNote : null].filter(
      (name) => !!name,
    ) as string[];

  /** The invoices that these words, or the open invoice, mention: most are not, and only those get the careful look. */
  function mentionedIn(words: Evidence): Invoice[] {
    const text = foldName([...Object.values(words as Record<keyof Evidence, string>), open.text].join('\n'));
    return among.filter((one) => namesOf(one).some((name) => text.includes(foldName(name))));
  }

  /** What the words say of an invoice, by each of its names. */
  function saidOf(one: Invoice, words: Evidence, mentioned: readonly Invoice[]): Shows[] {
    const names = namesOf(one);
    const others = mentioned.flatMap((each) =>
      foldName(each.number) === foldName(one.number) ? [] : namesOf(each),
    );
    return names.map((number) => wordsShow(words, { number }, others));
  }

  function ownerBy(words: Evidence): Invoice | null {
    const mentioned = mentionedIn(words);
    const said = mentioned.map((one) => ({ one, says: saidOf(one, words, mentioned) }));
    const named = said.filter(({ says }) => says.includes('yes'));
    const [first, ...more] =
      named.length === 1
        ? named
        : said.filter(({ one, says }) => isPossible(says) && open.shows(one) === 'yes');
    return first && more.length === 0 ? first.one : null;
  }

  /** Whether title or subject print a number of the same pattern as these names, and none of them. */
  function printsAlike(names: readonly string[]): boolean {
    // While the credit note's own number is not known, nothing tells it from another one.
    if (form.sent === 'creditNote' && names.length === 1) return false;
    const alike = names.flatMap((name) => numbersLike(`${evidence.titles}\n${evidence.subject}`, name));
    return alike.length > 0 && !alike.some((word) => names.some((name) => holdsNumber(name, word)));
  }

  /** Whether the invoice's client was named before and is not any more, and another one is who was not. */
  function namesOtherClient(owner: Invoice, said: Said): boolean {
    const client = fold(owner.client);
    if (!names(said.lines, client) || names(lines, client)) return false;
    const added = lines.filter((line) => !said.lines.has(line));
    return among.some((one) => fold(one.client) !== client && names(added, fold(one.client)));
  }

  const sayings = (one: Invoice) => saidOf(one, evidence, mentionedIn(evidence));
  const mayBe = (one: Invoice, says: readonly Shows[]) => isPossible(says) && !printsAlike(namesOf(one));

  function isStillOf(owner: Invoice | null, said: Said): boolean {
    const isSame = (before: string, now: string) => before === '' || now === '' || before === now;
    const isTitledSame = isSame(said.titles, evidence.titles);
    if (!isTitledSame && (!owner || said.sent !== form.sent)) return false;
    if (!owner) return true;
    const says = sayings(owner);
    if (!mayBe(owner, says)) return false;
    const hasTwin = among.some(
      (one) => foldName(one.number) === foldName(owner.number) && !isSameClient(one.client, owner.client),
    );
    if (says.includes('yes') && !hasTwin) return true;
    if (namesOtherClient(owner, said)) return false;
    if (says.includes('yes')) return true;
    const other = ownerBy(evidence);
    if (other && !isSameInvoice(other, owner)) return false;
    const shown = open.shows(owner);
    return shown === 'unclear' ? isSame(said.recipients, evidence.recipients) : shown === 'yes';
  }

  const add = (said?: Said): Said => ({
    sent: said?.sent ?? form.sent,
    lines: new Set([...(said?.lines ?? []), ...lines]),
    titles: evidence.titles || (said?.titles ?? ''),
    recipients: evidence.recipients || (said?.recipients ?? ''),
  });

  return {
    owner() {
      const found = ownerBy(evidence) ?? ownerBy(evidenceIn(form, own, 'typed'));
      return isStillOf(found, add()) ? found : null;
    },
    mayBeOf: (one) => mayBe(one, sayings(one)),
    isStillOf,
    add,
  };
}

/** A client's name of fewer letters stands in too many words by chance. */
const SHORTEST = 3;

/** Whether one of these lines has a client's name in it; both are folded. */
function names(lines: Iterable<string>, client: string): boolean {
  if (client.length < SHORTEST) return false;
  for (const line of lines) if (holdsName(line, client)) return true;
  return false;
}

const isPossible = (says: readonly Shows[]): boolean => says.some((each) => each !== 'no');

/** The invoices a form may be about: those on the page first, then those known from elsewhere. */
function candidates(tab: SessionContext): Invoice[] {
  const known = tab.known();
  const add = (all: readonly Invoice[], more: readonly Invoice[]) => [...all, ...invoicesBeside(more, all)];
  // An invoice that was credited a moment ago may stand in no list any more.
  const guided = known?.guide ? [known.guide.invoice] : [];
  return add(add(invoicesOn(tab.engine()), known?.open ?? []), guided);
}
