/** What holds in a journal, once its corrections and withdrawals are taken into account. */
import type { Fact, Journal, JournalEntry, Withdrawal } from './journal';

/**
 * The facts that hold, in the order in which they happened: by day, then by when each was first recorded, so that
 * correcting an old entry does not make it the latest.
 *
 * A fact and its corrections are one: the last correction stands for all, and a withdrawal of any of them withdraws
 * all, until it is withdrawn itself. A reference to an entry that is not there, or that leads back to itself, says
 * nothing: the entry then stands by itself.
 */
export function effective(journal: Journal): Fact[] {
  return groups(journal)
    .filter((group) => !group.withdrawn)
    .sort(
      (a, b) =>
        compare(a.current.day, b.current.day) || compare(a.root.at, b.root.at) || byId(a.root, b.root),
    )
    .map(({ current }) => current);
}

/**
 * Everything the journal says about the fact of which `id` is a part: its first record, corrections and withdrawals,
 * in the order of recording. Empty when there is no such entry.
 */
export function historyOf(journal: Journal, id: string): JournalEntry[] {
  const group = groups(journal).find(
    ({ members, withdrawals }) =>
      members.some((entry) => entry.id === id) || withdrawals.some((entry) => entry.id === id),
  );
  return group ? [...group.members, ...group.withdrawals].sort(inOrderOfRecording) : [];
}

/** Whether the fact of which `id` is a part is withdrawn at present. */
export function isWithdrawn(journal: Journal, id: string): boolean {
  return groups(journal).some(
    ({ members, withdrawn }) => withdrawn && members.some((entry) => entry.id === id),
  );
}

/** The order of recording: by instant, and by id among entries of one instant. */
export function inOrderOfRecording(a: JournalEntry, b: JournalEntry): number {
  return compare(a.at, b.at) || byId(a, b);
}

/** A fact with all its corrections. */
interface Group {
  readonly root: Fact;
  readonly members: readonly Fact[];
  readonly current: Fact;
  readonly withdrawals: readonly Withdrawal[];
  readonly withdrawn: boolean;
}

function groups(journal: Journal): Group[] {
  const facts = new Map<string, Fact>();
  const withdrawals = new Map<string, Withdrawal[]>();
  for (const entry of journal.entries) {
    if (entry.kind === 'withdrawal') addTo(withdrawals, entry.withdraws, entry);
    else facts.set(entry.id, entry);
  }
  const members = new Map<string, Fact[]>();
  for (const fact of facts.values()) addTo(members, rootOf(fact, facts).id, fact);
  return [...members].flatMap(([rootId, group]) => {
    const root = facts.get(rootId);
    return root
      ? [{ root, members: group, current: lastOf(group), ...withdrawalsOf(group, withdrawals) }]
      : [];
  });
}

/** The first record of a fact; the fact itself when its references go round in a circle. */
function rootOf(fact: Fact, facts: ReadonlyMap<string, Fact>): Fact {
  const seen = new Set<string>();
  let root = fact;
  for (;;) {
    if (seen.has(root.id)) return fact;
    seen.add(root.id);
    const corrected = root.corrects === null ? undefined : facts.get(root.corrects);
    if (corrected === undefined) return root;
    root = corrected;
  }
}

/** The last word among those that no other one corrects: a correction outranks what it corrects on any clock. */
function lastOf(group: readonly Fact[]): Fact {
  const corrected = new Set(group.map(({ corrects }) => corrects));
  const uncorrected = group.filter(({ id }) => !corrected.has(id));
  return (uncorrected.length > 0 ? uncorrected : group).reduce((last, one) =>
    inOrderOfRecording(last, one) < 0 ? one : last,
  );
}

/** Every withdrawal of a group, of those withdrawals, and so on; and whether one that still holds hits the group. */
function withdrawalsOf(
  group: readonly Fact[],
  byTarget: ReadonlyMap<string, readonly Withdrawal[]>,
): Pick<Group, 'withdrawals' | 'withdrawn'> {
  const all: Withdrawal[] = group.flatMap(({ id }) => byTarget.get(id) ?? []);
  // The list grows while it is walked; each entry has one target, so that none comes twice.
  for (const withdrawal of all) all.push(...(byTarget.get(withdrawal.id) ?? []));
  const annulled = new Set<string>();
  // Those that withdraw come after what they withdraw, hence backwards.
  for (const { id, withdraws } of [...all].reverse()) if (!annulled.has(id)) annulled.add(withdraws);
  return { withdrawals: all, withdrawn: group.some(({ id }) => annulled.has(id)) };
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}
