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
  return grouped(journal)
    .groups.filter(({ holding }) => holding.length === 0)
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
  const group = grouped(journal).byEntry.get(id);
  return group ? [...group.members, ...group.withdrawals].sort(inOrderOfRecording) : [];
}

/** A fact that is withdrawn at present: no figure counts it, and the record keeps it. */
export interface WithdrawnFact {
  /** The last word on the fact before it was withdrawn. */
  readonly fact: Fact;
  /** The withdrawals that hold; withdrawing each of them lets the fact hold again. */
  readonly by: readonly Withdrawal[];
}

/** Every withdrawn fact once, the one withdrawn last first. */
export function withdrawnFacts(journal: Journal): WithdrawnFact[] {
  const last = ({ by }: WithdrawnFact) => Math.max(0, ...by.map(({ at }) => at));
  return grouped(journal)
    .groups.filter(({ holding }) => holding.length > 0)
    .map(({ current, holding }) => ({ fact: current, by: holding }))
    .sort((a, b) => last(b) - last(a));
}

/** The order of recording: by instant, and by id among entries of one instant. */
export function inOrderOfRecording(a: JournalEntry, b: JournalEntry): number {
  return compare(a.at, b.at) || byId(a, b);
}

/** A fact with all its corrections. */
interface Group {
  readonly root: Fact;
  readonly members: readonly Fact[];
  /** The last word on it. */
  readonly current: Fact;
  /** Every withdrawal of it, of those withdrawals, and so on. */
  readonly withdrawals: readonly Withdrawal[];
  /** Those of them that withdraw it at present; it holds when there is none. */
  readonly holding: readonly Withdrawal[];
}

interface Grouped {
  readonly groups: readonly Group[];
  /** By the id of each entry that is a part of it. */
  readonly byEntry: ReadonlyMap<string, Group>;
}

/** Kept by journal, which never changes: a page asks for the history of one fact after the other. */
const known = new WeakMap<Journal, Grouped>();

function grouped(journal: Journal): Grouped {
  const before = known.get(journal);
  if (before) return before;
  const groups = groupsIn(journal);
  const byEntry = new Map(
    groups.flatMap((group) =>
      [...group.members, ...group.withdrawals].map(({ id }): [string, Group] => [id, group]),
    ),
  );
  known.set(journal, { groups, byEntry });
  return { groups, byEntry };
}

function groupsIn(journal: Journal): Group[] {
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

function withdrawalsOf(
  group: readonly Fact[],
  byTarget: ReadonlyMap<string, readonly Withdrawal[]>,
): Pick<Group, 'withdrawals' | 'holding'> {
  const all: Withdrawal[] = group.flatMap(({ id }) => byTarget.get(id) ?? []);
  // The list grows while it is walked; each entry has one target, so that none comes twice.
  for (const withdrawal of all) all.push(...(byTarget.get(withdrawal.id) ?? []));
  const annulled = new Set<string>();
  // Each withdrawal stands after the one it withdraws, hence backwards: whether it holds itself is known by then.
  for (const { id, withdraws } of [...all].reverse()) if (!annulled.has(id)) annulled.add(withdraws);
  const members = new Set(group.map(({ id }) => id));
  return {
    withdrawals: all,
    holding: all
      .filter(({ id, withdraws }) => members.has(withdraws) && !annulled.has(id))
      .sort(inOrderOfRecording),
  };
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
