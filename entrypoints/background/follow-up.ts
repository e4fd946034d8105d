/** Following an invoice up from the page: its form as the background describes it, and what is recorded of the answer. */
import type { Words } from '../../utils/words/words';
import { entryWords } from '../../utils/words/entry-words';
import { shownText } from '../../utils/core/shown-text';
import { addDays, formatDay, isDay, type Day } from '../../utils/core/day';
import { followUpEntries, followUpOf, lastRecorded, type FollowUp } from '../../utils/core/follow-up';
import type { Fact } from '../../utils/core/journal';
import { LIMITS } from '../../utils/core/limits';
import { standingOf } from '../../utils/core/journal-standing';
import { actionOf } from '../../utils/core/facts';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { isSameInvoice } from '../../utils/core/invoice-name';
import { invoicesOf } from '../../utils/core/ledger';
import { paymentDoubts } from '../../utils/core/payments';
import { typedPayment } from '../../utils/core/typed-money';
import type { Answer, FollowUpForm, Message } from '../../utils/protocol';
import type { JournalWriter } from '../../utils/store/journal-writer';
import type { LedgerWriter } from '../../utils/store/ledger-writer';
import { browserWords } from '../../utils/words/browser-words';
import type { Handlers } from './handlers';
import { recordAll } from './journal-recorder';

/** So many entries are shown. */
const SHOWN = 3;

/** The same form handed over again this soon, in milliseconds, is one double click. */
const DOUBLE_CLICK = 1_000;

export interface FollowUpParts {
  /** The present instant, milliseconds since 1970. */
  readonly now: () => number;
  readonly ledgers: LedgerWriter;
  readonly journals: JournalWriter;
}

/** The answer to `followUp`; what a double click hands over twice is recorded once. */
export function createFollowUp({ now, ledgers, journals }: FollowUpParts): Handlers['followUp'] {
  let last = {
    said: '',
    at: 0,
    answer: Promise.resolve<Answer<'followUp'>>({ ok: false, problem: 'storageFailed' }),
  };

  /** Records what the user says of an invoice, and gives its form as it is then. */
  async function answerTo({
    slug,
    today,
    invoice,
    change,
  }: Message<'followUp'>): Promise<Answer<'followUp'>> {
    const words = browserWords();
    const ledger = await ledgers.of(slug);
    const facts = async () => invoiceFacts((await journals.of(slug)).journal, ledger).of(invoice);
    const read = ledger && (invoicesOf(ledger).find((one) => isSameInvoice(one, invoice)) ?? null);
    if (change) {
      const { withdraw, sure } = change.values;
      const typing = { locale: words.locale, currency: read?.amount?.currency ?? 'EUR', today };
      const paid = paymentIn(change.values, typing);
      if (paid === 'unreadable' && !withdraw)
        return { ok: true, value: { ...(await form()), ask: words.t('page_followPaidUnreadable') } };
      const [before, after] = [
        followUpFrom(change.before),
        followUpIn(change.values, paid === 'unreadable' ? null : paid),
      ];
      const doubts =
        after?.paid && !withdraw && sure === undefined ? paymentDoubts(after.paid, read, await facts()) : [];
      if (doubts.length > 0) {
        const ask = doubts.map((doubt) => words.t(`paymentDoubt_${doubt}`)).join(' ');
        return { ok: true, value: { ...(await form()), ask, isSureAsked: true } };
      }
      const entries = withdraw
        ? [{ kind: 'withdrawal' as const, withdraws: withdraw }]
        : before && after && followUpEntries(await facts(), before, after, today);
      if (!entries) return { ok: false, problem: 'refused', refused: ['shape'] };
      const base = () => ({ id: crypto.randomUUID(), day: today, invoice });
      const drafts = entries.map((entry) => ({ ...base(), ...entry }));
      const recorded = await recordAll(journals, slug, drafts, false);
      if (!recorded.ok) return recorded;
    }
    return { ok: true, value: await form() };

    async function form(): Promise<FollowUpForm> {
      return followUpForm(await facts(), today, words);
    }
  }

  return async (message) => {
    const said = JSON.stringify(message);
    if (message.change && said === last.said && now() - last.at < DOUBLE_CLICK) return last.answer;
    const answer = answerTo(message);
    if (message.change) last = { said, at: now(), answer };
    return answer;
  };
}

/** The form of the invoice whose facts these are, in the order of `effective`. */
function followUpForm(facts: readonly Fact[], today: Day, words: Words): FollowUpForm {
  const { t } = words;
  const now = followUpOf(standingOf(facts, today));
  return {
    before: JSON.stringify(now),
    fields: [
      {
        tag: 'textarea',
        label: t('journal_kind_note'),
        props: { name: 'note', rows: 2, maxLength: LIMITS.note, defaultValue: now.note },
      },
      {
        tag: 'input',
        label: t('page_followPaid'),
        props: { name: 'paid', inputMode: 'decimal', autocomplete: 'off', maxLength: LIMITS.amount },
      },
      {
        tag: 'input',
        label: t('page_followPaidOn'),
        props: { name: 'paidOn', type: 'date', max: today, defaultValue: today },
      },
      {
        tag: 'input',
        label: t('page_followPaidHow'),
        props: { name: 'paidHow', maxLength: LIMITS.name },
      },
      {
        tag: 'input',
        label: t('page_followPromise'),
        props: { name: 'promise', type: 'date', defaultValue: now.promise },
      },
      {
        tag: 'input',
        label: t('page_followSnooze'),
        props: { name: 'snooze', type: 'date', min: addDays(today, 1), defaultValue: now.snooze },
      },
      {
        tag: 'input',
        label: t('page_followDisputed'),
        props: { name: 'disputed', type: 'checkbox', defaultChecked: now.disputed },
      },
      {
        tag: 'select',
        label: t('page_followContact'),
        props: { name: 'contact' },
        options: [
          ['', t('page_followNoContact')],
          ['call', t('journal_kind_call')],
          ['letter', t('journal_kind_letter')],
        ],
      },
      {
        tag: 'textarea',
        label: t('page_followSaid'),
        props: { name: 'said', rows: 2, maxLength: LIMITS.note },
      },
    ],
    entries: lastRecorded(facts, SHOWN).map((fact) => ({ id: fact.id, text: entryLine(fact, words) })),
  };
}

/** The payment that the fields say; null for none, `unreadable` where they say something that is none. */
function paymentIn(
  { paid = '', paidOn = '', paidHow = '' }: Readonly<Record<string, string>>,
  { locale, currency, today }: { readonly locale: string; readonly currency: string; readonly today: Day },
): FollowUp['paid'] | 'unreadable' {
  if (paid.trim() === '') return null;
  const amount = typedPayment(paid, locale, currency);
  const day = paidOn || today;
  return amount && isDay(day) && day <= today ? { amount, day, how: paidHow } : 'unreadable';
}

/** What the fields stood for when the form was given, as it was handed back; null when it is something else. */
function followUpFrom(text: string): FollowUp | null {
  try {
    const said = JSON.parse(text) as Partial<Record<keyof FollowUp, unknown>>;
    const { note, promise, snooze, disputed } = said;
    if (![note, promise, snooze].every((one) => typeof one === 'string') || typeof disputed !== 'boolean')
      return null;
    return { note, promise, snooze, disputed, contact: '', said: '', paid: null } as FollowUp;
  } catch {
    return null;
  }
}

/** What the fields said when the form was sent off; null when that cannot be. */
function followUpIn(values: Readonly<Record<string, string>>, paid: FollowUp['paid']): FollowUp | null {
  const { note = '', promise = '', snooze = '', disputed, contact = '', said = '' } = values;
  if (contact !== '' && contact !== 'call' && contact !== 'letter') return null;
  return { note, promise, snooze, disputed: disputed !== undefined, contact, said, paid };
}

function entryLine(fact: Fact, words: Words): string {
  const { said, text } = entryWords(fact, words);
  return [
    formatDay(fact.day, words.locale, 'medium'),
    words.t(`journal_kind_${actionOf(fact)}`),
    said,
    text && shownText(text),
  ]
    .filter(Boolean)
    .join(' · ');
}
