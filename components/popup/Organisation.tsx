/** One organisation: its figures, the doubts about them, and what they stand on. */
import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/core/day';
import { invoicesOf, unreadableOf, type Ledger } from '../../utils/core/ledger';
import { summarise, type Summary } from '../../utils/core/totals';
import { useWords } from '../shared/words';
import { Agreement } from './Agreement';
import { coverageSentences } from './coverage-words';
import { Contradictions, Unreadable } from './Doubts';
import { Figures } from './Figures';
import { UnrecognisedNotice } from './Notice';

interface Props {
  readonly ledger: Ledger;
  readonly today: Day;
  /** What stands between the figures and the small print: the way to Qonto. */
  readonly children: ComponentChildren;
}

export function Organisation({ ledger, today, children }: Props) {
  const words = useWords();
  const invoices = invoicesOf(ledger);
  const unreadable = unreadableOf(ledger);
  const visited = ledger.lastReadAt > 0;
  // Where rows were seen and none could be read, "none" would be a figure that nobody knows.
  const nothingRead = invoices.length === 0 && unreadable.length > 0;
  const summary = visited && !nothingRead ? sums(ledger, today) : null;
  return (
    <>
      <UnrecognisedNotice ledger={ledger} today={today} />
      {summary && <Figures summary={summary} invoices={invoices} today={today} />}
      {visited && !summary && (
        <p class="unknown">{words.t(nothingRead ? 'popup_unknown' : 'popup_tooLarge')}</p>
      )}
      <Unreadable rows={unreadable} />
      {summary && <Contradictions invoices={summary.contradictions} />}
      {children}
      {summary && (
        <div class={summary.coverage.allPages === true ? 'standing' : 'standing is-partial'}>
          <p data-coverage>{coverageSentences(words, ledger, summary.coverage, today).join(' ')}</p>
          <Agreement summary={summary} host={ledger.hostTotals} today={today} />
        </div>
      )}
    </>
  );
}

/** Null where a sum is too large to be exact: a rounded total would be a wrong one. */
function sums(ledger: Ledger, today: Day): Summary | null {
  try {
    return summarise(ledger, today);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
