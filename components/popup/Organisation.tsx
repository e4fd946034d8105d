/** One organisation: its figures, the doubts about them, and what they stand on. */
import type { ComponentChildren } from 'preact';
import { dayOf, type Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import { invoicesNow } from '../../utils/core/invoices-now';
import type { Journal } from '../../utils/core/journal';
import { unreadableOf, type Ledger } from '../../utils/core/ledger';
import { proofOf, type Proof as Compared } from '../../utils/core/proof';
import { coverageOf, isPartial, summarise, type Summary } from '../../utils/core/totals';
import { coverageSentences } from '../../utils/words/coverage-words';
import { useWords } from '../shared/words';
import { Ageing } from './Ageing';
import { Contradictions, Unreadable } from './Doubts';
import { Figures } from './Figures';
import { UnrecognisedNotice } from './Notice';
import { Proof } from './Proof';

interface Props {
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly today: Day;
  readonly onReadAll: () => void;
  readonly onShowQonto: () => void;
  /** What stands between the figures and the small print: what can be done about these invoices. */
  readonly next: (invoices: readonly Invoice[], isLeast: boolean) => ComponentChildren;
}

export function Organisation({ ledger, journal, today, onReadAll, onShowQonto, next }: Props) {
  const words = useWords();
  const invoices = invoicesNow(ledger, journal);
  const unreadable = unreadableOf(ledger);
  const visited = ledger.lastReadAt > 0;
  // Where rows were seen and none could be read, "none" would be a figure that nobody knows.
  const nothingRead = invoices.length === 0 && unreadable.length > 0;
  const sums = visited && !nothingRead ? sumsOf(ledger, today, invoices) : null;
  const summary = sums?.summary;
  const hostDay = ledger.hostTotals && dayOf(new Date(ledger.hostTotals.readAt));
  return (
    <>
      <UnrecognisedNotice ledger={ledger} today={today} />
      {summary && (
        <Figures
          summary={summary}
          invoices={invoices}
          // What was not due on another day may be late now: of today alone they can take the lead.
          host={hostDay === today ? ledger.hostTotals : null}
          today={today}
        />
      )}
      {visited && !summary && (
        <p class="unknown">{words.t(nothingRead ? 'popup_unknown' : 'popup_tooLarge')}</p>
      )}
      <Unreadable rows={unreadable} />
      {summary && <Contradictions invoices={summary.contradictions} />}
      {next(invoices, isPartial(summary?.coverage ?? coverageOf(ledger, today)))}
      {summary && <Ageing invoices={invoices} today={today} />}
      {summary && (
        <div class={summary.coverage.allPages === true ? 'standing' : 'standing is-partial'}>
          <p data-coverage>{coverageSentences(words, ledger, summary.coverage, today).join(' ')}</p>
          {sums && <Proof proof={sums.proof} {...{ summary, today, onReadAll, onShowQonto }} />}
        </div>
      )}
    </>
  );
}

interface Sums {
  readonly summary: Summary;
  readonly proof: Compared;
}

/** Null where a sum is too large to be exact: a rounded total would be a wrong one. */
function sumsOf(ledger: Ledger, today: Day, invoices: readonly Invoice[]): Sums | null {
  try {
    const summary = summarise(ledger, today, invoices);
    const { coverage, unreadable } = summary;
    return { summary, proof: proofOf(ledger, invoices, coverage, unreadable, Date.now()) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
