/** What the page is told of an organisation: open invoices, how they stand by the journal, and its credit notes. */
import type { GuideState } from '../../utils/core/credit-note';
import { certaintyOf } from '../../utils/core/certainty';
import { messageOf } from '../../utils/core/message-id';
import { formatDay, type Day } from '../../utils/core/day';
import { invoiceFacts, type FactsOfInvoice, type InvoiceFacts } from '../../utils/core/invoice-facts';
import { invoiceKey } from '../../utils/core/invoice-name';
import type { Invoice } from '../../utils/core/invoice';
import type { Journal } from '../../utils/core/journal';
import { standingOf, type Standing } from '../../utils/core/journal-standing';
import { journalHold } from '../../utils/core/hold';
import { invoicesOf, type Ledger } from '../../utils/core/ledger';
import { afterPayments, withPayments } from '../../utils/core/payments';
import { planReminders } from '../../utils/core/reminder-plan';
import { organisationName, type Settings } from '../../utils/core/settings';
import { coverageOf, isPartial } from '../../utils/core/totals';
import type { Known } from '../../utils/protocol';
import type { ShownCredit, ShownStanding, ShownUnsure } from '../../utils/core/shown';
import { coverageSentences } from '../../utils/words/coverage-words';
import type { Words } from '../../utils/words/words';
import { standingMark, standingWords } from './say/standing';

/** So many credit notes are listed, the latest first: the journal page has all of them. */
const CREDITS = 50;

export interface KnownFrom {
  /** Null while no list of the organisation was read. */
  readonly ledger: Ledger | null;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly guide: GuideState | null;
  readonly today: Day;
  readonly words: Words;
}

/** Everything the page is told. */
export function knownOf({ ledger, journal, settings, guide, today, words }: KnownFrom): Known {
  const facts = invoiceFacts(journal, ledger);
  const read = ledger ? invoicesOf(ledger).filter(({ status }) => status === 'unpaid') : [];
  const open = withPayments(read, facts);
  const plan = planReminders(open, facts, settings, today);
  const entries = Object.values(ledger?.entries ?? {});
  return {
    open,
    coverage: ledger && ledger.lastReadAt > 0 ? shownCoverage(ledger, today, words) : null,
    resting: Object.fromEntries(
      plan.flatMap(({ invoice, rest }) => (rest === null ? [] : [[invoiceKey(invoice), rest] as const])),
    ),
    ...journalShown(facts, read, today, words),
    unsure: unsureShown(facts, words),
    readAt: Object.fromEntries(entries.map(({ reading, readAt }) => [invoiceKey(reading), readAt])),
    country: settings.country,
    organisation: ledger ? organisationName(settings, ledger.slug) : null,
    guide,
  };
}

function shownCoverage(ledger: Ledger, today: Day, words: Words): Known['coverage'] {
  const coverage = coverageOf(ledger, today);
  return {
    text: coverageSentences(words, ledger, coverage, today).join(' '),
    isPartial: isPartial(coverage),
  };
}

/** Standings by `invoiceKey` (null when there is none), and the credit notes. */
function journalShown(
  facts: InvoiceFacts,
  open: readonly Invoice[],
  today: Day,
  words: Words,
): Pick<Known, 'standings' | 'credits' | 'creditCount'> {
  const all = facts.byInvoice.map((about) => ({ about, standing: standingOf(about.facts, today) }));
  const byKey = new Map(open.map((invoice) => [invoiceKey(invoice), invoice]));
  const credited = all
    .filter(({ standing }) => standing.creditNote !== null)
    .sort((a, b) => (a.standing.creditNote!.day < b.standing.creditNote!.day ? 1 : -1));
  return {
    standings:
      all.length > 0
        ? Object.fromEntries(
            all.map(({ about, standing }) => [
              invoiceKey(about.invoice),
              shownStanding(about, standing, byKey.get(invoiceKey(about.invoice)), today, words),
            ]),
          )
        : null,
    credits: credited.slice(0, CREDITS).map(({ about, standing }) => shownCredit(about, standing, words)),
    creditCount: credited.length,
  };
}

/** Each message once, by the first of its facts. */
function unsureShown({ all }: InvoiceFacts, words: Words): ShownUnsure[] {
  const firsts = new Map(
    all
      .filter((fact) => certaintyOf(fact) === 'unsure')
      .reverse()
      .map((fact) => [messageOf(fact.id), fact] as const),
  );
  return [...firsts.values()].map(({ id, day, kind, invoice }) => ({
    ...{ ...invoice, id, day },
    text: words.t(
      'page_unsureMessage',
      words.t(`journal_kind_${kind}`),
      formatDay(day, words.locale, 'medium'),
    ),
  }));
}

/** `open`: the invoice as it was read last, where it was read as unpaid. */
function shownStanding(
  { invoice, facts }: FactsOfInvoice,
  standing: Standing,
  open: Invoice | undefined,
  today: Day,
  words: Words,
): ShownStanding {
  return {
    words: standingWords(standing, words),
    mark: standingMark(standing, words),
    remaining: open ? (afterPayments({ ...open, remaining: undefined }, facts).remaining ?? null) : null,
    hold: journalHold(standing, today),
    level: standing.lastReminder?.level ?? 0,
    creditNote: standing.creditNote?.number ?? null,
    since: invoice.issueDate === null ? (facts[0]?.day ?? null) : null,
  };
}

function shownCredit({ invoice }: FactsOfInvoice, { creditNote }: Standing, words: Words): ShownCredit {
  const { number, day, sent } = creditNote!;
  return {
    ...invoice,
    text: [
      number && words.t('journal_creditNoteNumber', number),
      formatDay(day, words.locale, 'medium'),
      words.t(sent ? 'page_creditSent' : 'page_creditNotSent'),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
