/** What the page is told of an organisation: open invoices, how they stand by the journal, and its credit notes. */
import type { Words } from '../../components/shared/words';
import { formatDay, type Day } from '../core/day';
import { invoiceKey, type Fact, type Journal } from '../core/journal';
import { effective } from '../core/journal-effective';
import { factsByInvoice, standingOf, type Standing } from '../core/journal-standing';
import type { Known, ShownCredit, ShownStanding } from '../messages';
import { standingMark, standingWords } from './standing-words';

/** So many credit notes are listed, the latest first: the journal page has all of them. */
const CREDITS = 50;

/** Standings by `invoiceKey` (null when there is none), and the credit notes. */
export function journalShown(
  journal: Journal,
  today: Day,
  words: Words,
): Pick<Known, 'standings' | 'credits' | 'creditCount'> {
  const all = [...factsByInvoice(effective(journal))].map(([key, facts]) => ({
    key,
    facts,
    standing: standingOf(facts, today),
  }));
  const credited = all
    .filter(({ standing }) => standing.creditNote !== null)
    .sort((a, b) => (a.standing.creditNote!.day < b.standing.creditNote!.day ? 1 : -1));
  return {
    standings:
      all.length > 0
        ? Object.fromEntries(all.map(({ key, standing }) => [key, shownStanding(standing, words)]))
        : null,
    credits: credited.slice(0, CREDITS).map(({ facts, standing }) => shownCredit(facts, standing, words)),
    creditCount: credited.length,
  };
}

/** The facts of one invoice, in the order of `effective`. */
export function factsOf(journal: Journal, invoice: Fact['invoice']): readonly Fact[] {
  return factsByInvoice(effective(journal)).get(invoiceKey(invoice)) ?? [];
}

function shownStanding(standing: Standing, words: Words): ShownStanding {
  return {
    words: standingWords(standing, words),
    mark: standingMark(standing, words),
    level: standing.lastReminder?.level ?? 0,
    creditNote: standing.creditNote?.number ?? null,
  };
}

function shownCredit(facts: readonly Fact[], { creditNote }: Standing, words: Words): ShownCredit {
  const { number, day, sent } = creditNote!;
  const { invoice } = facts.find(({ kind }) => kind === 'creditNote')!;
  return {
    client: invoice.client,
    number: invoice.number,
    text: [
      number && words.t('journal_creditNoteNumber', number),
      formatDay(day, words.locale, 'medium'),
      words.t(sent ? 'page_creditSent' : 'page_creditNotSent'),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
