/** From version 1 (release 0.1.0) to 2: an invoice is named with its issue date, and names are compared folded. */
import { foldName, joinKey } from '../core/invoice-name';

type Json = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Json =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Each entry as `entryTo2` has it. */
export function journalTo2(data: unknown): unknown {
  if (!isObject(data) || !Array.isArray(data['entries'])) return data;
  return { ...data, entries: data['entries'].map(entryTo2) };
}

/**
 * The name of an entry's invoice gains an issue date, which version 1 did not record; a statement names the invoices
 * that it lists in the same way, where it had their numbers alone.
 */
export function entryTo2(data: unknown): unknown {
  if (!isObject(data) || !isObject(data['invoice'])) return data;
  const invoice = { ...data['invoice'], issueDate: null };
  const { numbers, ...rest } = data;
  if (data['kind'] !== 'statement' || !Array.isArray(numbers)) return { ...data, invoice };
  return { ...rest, invoice, invoices: numbers.map((number: unknown) => ({ number, issueDate: null })) };
}

interface Entry {
  readonly reading: Json & { readonly number: string; readonly client: string };
  readonly readAt: unknown;
  readonly formerly?: readonly string[];
}

/**
 * The entries are kept by number and client as they are compared, where version 1 kept them as they were printed. So
 * two entries may turn out to be of one invoice, printed once with and once without a no-break space: the newer reading
 * stays. Entries that version 1 kept apart although they were printed alike are different invoices.
 */
export function ledgerTo2(data: unknown): unknown {
  if (!isObject(data) || !isObject(data['entries'])) return data;
  const entries = Object.values(data['entries']);
  if (!entries.every(isEntry)) return data;
  const lists = new Map<string, Merged[]>();
  for (const entry of entries) {
    const { number, client } = entry.reading;
    const key = joinKey(foldName(number), foldName(client));
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    const printed = joinKey(number, client);
    const others = list.filter((one) => !one.printed.has(printed));
    const same =
      others.find((one) => isAlike(one.entry, entry)) ?? others.find((one) => canBeOne(one.entry, entry));
    if (same) {
      same.entry = newerOf(same.entry, entry);
      same.printed.add(printed);
    } else list.push({ entry: withoutOwnName(entry), printed: new Set([printed]) });
  }
  const keyed = [...lists].flatMap(([key, list]) =>
    list.map(({ entry }, place) => [joinKey(key, String(place)), entry]),
  );
  return { ...data, entries: Object.fromEntries(keyed) };
}

/** Entries found to be of one invoice, and the ways in which it was printed. */
interface Merged {
  entry: Entry;
  readonly printed: Set<string>;
}

function isEntry(data: unknown): data is Entry {
  if (!isObject(data) || !isObject(data['reading'])) return false;
  const { number, client } = data['reading'];
  const { formerly } = data;
  const areNames = formerly === undefined || (Array.isArray(formerly) && formerly.every(isText));
  return isText(number) && isText(client) && areNames;
}

const isText = (data: unknown): data is string => typeof data === 'string';

/** Whether two readings print the same day of issue, due date and amount. */
const isAlike = ({ reading: a }: Entry, { reading: b }: Entry): boolean =>
  ['kind', 'issueDate', 'dueDate', 'amount'].every((field) => text(a[field]) === text(b[field]));

const text = (data: unknown): string => JSON.stringify(data) ?? '';

/** An invoice keeps its issue date for good: with two of them, they are two. */
const canBeOne = ({ reading: a }: Entry, { reading: b }: Entry): boolean =>
  !isText(a['issueDate']) || !isText(b['issueDate']) || a['issueDate'] === b['issueDate'];

function newerOf(a: Entry, b: Entry): Entry {
  const [older, newer] = Number(b.readAt) > Number(a.readAt) ? [a, b] : [b, a];
  return withoutOwnName({ ...newer, formerly: [...(older.formerly ?? []), ...(newer.formerly ?? [])] });
}

/** Former names, each once; what is only the present one printed otherwise is none. */
function withoutOwnName({ formerly = [], ...entry }: Entry): Entry {
  const names = new Map(formerly.map((name) => [foldName(name), name]));
  names.delete(foldName(entry.reading.client));
  return names.size > 0 ? { ...entry, formerly: [...names.values()] } : entry;
}
