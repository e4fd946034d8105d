/** The facts of a journal that are withdrawn at present: no figure counts them, and the record keeps them. */
import type { Fact, Journal, Withdrawal } from './journal';
import { historyOf, isWithdrawn } from './journal-effective';

export interface WithdrawnFact {
  /** The last word on the fact before it was withdrawn. */
  readonly fact: Fact;
  /** The withdrawals that hold; withdrawing each of them lets the fact hold again. */
  readonly by: readonly Withdrawal[];
}

/** Every withdrawn fact once, the one withdrawn last first. */
export function withdrawnFacts(journal: Journal): WithdrawnFact[] {
  const found = new Map<string, WithdrawnFact>();
  for (const entry of journal.entries) {
    if (entry.kind !== 'withdrawal') continue;
    const history = historyOf(journal, entry.id);
    const facts = history.filter((one) => one.kind !== 'withdrawal');
    const [first] = facts;
    const fact = facts.findLast(({ id }) => !facts.some(({ corrects }) => corrects === id));
    if (first === undefined || fact === undefined || found.has(first.id)) continue;
    if (!isWithdrawn(journal, first.id)) continue;
    found.set(first.id, {
      fact,
      by: holding(
        history.filter((one) => one.kind === 'withdrawal'),
        facts,
      ),
    });
  }
  const last = ({ by }: WithdrawnFact) => Math.max(0, ...by.map(({ at }) => at));
  return [...found.values()].sort((a, b) => last(b) - last(a));
}

/** Of these withdrawals, those that hit a fact and are not withdrawn themselves. */
function holding(withdrawals: readonly Withdrawal[], facts: readonly Fact[]): Withdrawal[] {
  const annulled = new Set<string>();
  for (const { id, withdraws } of [...withdrawals].reverse()) if (!annulled.has(id)) annulled.add(withdraws);
  const hit = new Set(facts.map(({ id }) => id));
  return withdrawals.filter(({ id, withdraws }) => !annulled.has(id) && hit.has(withdraws));
}
