/** What an import would write, worked out from the file and from what is stored, without writing anything. */
import { canonicalJson } from '../core/canonical-json';
import type { ImportChanges } from '../core/import-preview';
import { mergeJournals } from '../core/journal-append';
import { mergeLedgers } from '../core/ledger-merge';
import { emptyLedger, type Ledger } from '../core/ledger';
import { emptyTrend, mergeTrends } from '../core/trend';
import { SETTING_NAMES, type SettingName, type Settings } from '../core/settings';
import type { BackupContent } from './backup-format';
import { journalRecords, readJournal } from './journal-records';
import { LEDGER_PREFIX, META_KEY } from './ledgers';
import { parseRecord, record } from './records';
import { LEDGER, type Meta } from './schemas';
import { readSettings, SETTINGS_KEY } from './settings-store';
import { readTrend, trendKey, trendRecord } from './trend-store';

export type ImportPlan =
  | {
      readonly kind: 'plan';
      readonly changes: ImportChanges;
      /** Everything to be written, by one operation. */
      readonly records: Readonly<Record<string, unknown>>;
      /** Stored records that are damaged, to be set aside first, by key. */
      readonly damaged: Readonly<Record<string, unknown>>;
    }
  /** Something stored was written by a later version of this program. */
  | { readonly kind: 'newer' };

/** Works out an import; `now` is the present instant, `take` names the settings to be taken from the file. */
export function planImport(
  stored: Readonly<Record<string, unknown>>,
  content: BackupContent,
  take: readonly SettingName[],
  now: number,
): ImportPlan {
  const records: Record<string, unknown> = {};
  const damaged: Record<string, unknown> = {};
  const organisations = new Set<string>();
  const conflicts: string[] = [];
  let newInvoices = 0;
  let updatedInvoices = 0;
  let newEntries = 0;

  for (const [slug, theirs] of bySlug(content.ledgers, mergeLedgers)) {
    const key = LEDGER_PREFIX + slug;
    const known = parseRecord(stored[key], LEDGER);
    if (known.kind === 'newer') return known;
    if (known.kind === 'corrupt') damaged[key] = known.raw;
    if (known.kind === 'absent') organisations.add(slug);
    const mine = known.kind === 'value' ? known.value : emptyLedger(slug);
    const merged = mergeLedgers(mine, theirs);
    newInvoices += Object.keys(merged.entries).length - Object.keys(mine.entries).length;
    updatedInvoices += Object.entries(mine.entries).filter(
      ([name, { reading }]) => canonicalJson(merged.entries[name]?.reading) !== canonicalJson(reading),
    ).length;
    records[key] = record(merged);
  }
  for (const theirs of content.journals) {
    const known = readJournal({ ...stored, ...records }, theirs.slug);
    if (known.kind === 'newer') return known;
    const restored = known.kind === 'restored';
    if (restored) Object.assign(damaged, known.damaged);
    const { journal, added, conflicts: ids } = mergeJournals(known.journal, theirs);
    newEntries += added;
    conflicts.push(...ids);
    const restoredAt = restored ? now : known.journal.restoredAt;
    Object.assign(records, journalRecords({ ...journal, restoredAt }));
  }
  for (const theirs of content.trends) {
    const { slug } = theirs;
    const known = readTrend({ ...stored, ...records }, slug);
    if (known.kind === 'newer') return known;
    if (known.kind === 'corrupt') damaged[trendKey(slug)] = known.raw;
    const mine = known.kind === 'value' ? known.value : emptyTrend(slug);
    Object.assign(records, trendRecord(mergeTrends(mine, theirs)));
  }
  const kept = readSettings(stored[SETTINGS_KEY]);
  if (kept.kind === 'newer') return kept;
  const settings = content.settings ? differing(kept.settings, content.settings) : [];
  const taken = settings.filter((name) => take.includes(name));
  if (content.settings && taken.length > 0) {
    if (kept.damaged !== undefined) damaged[SETTINGS_KEY] = kept.damaged;
    records[SETTINGS_KEY] = record(withTaken(kept.settings, content.settings, taken));
  }
  const latest = newestOf(content.ledgers);
  if (stored[META_KEY] === undefined && latest) {
    records[META_KEY] = record<Meta>({ lastSlug: latest.slug, setAsideAt: 0 });
  }
  const changes = {
    newOrganisations: [...organisations],
    newInvoices,
    updatedInvoices,
    newEntries,
    conflicts,
    settings,
  };
  return { kind: 'plan', changes, records, damaged };
}

/** One ledger for each slug, should a file hold two of one. */
function bySlug(ledgers: readonly Ledger[], merge: (a: Ledger, b: Ledger) => Ledger): Map<string, Ledger> {
  const map = new Map<string, Ledger>();
  for (const one of ledgers) {
    const known = map.get(one.slug);
    map.set(one.slug, known ? merge(known, one) : one);
  }
  return map;
}

function differing(mine: Settings, theirs: Settings): SettingName[] {
  return SETTING_NAMES.filter((name) => canonicalJson(mine[name]) !== canonicalJson(theirs[name]));
}

function withTaken(mine: Settings, theirs: Settings, names: readonly SettingName[]): Settings {
  return { ...mine, ...Object.fromEntries(names.map((name) => [name, theirs[name]])) };
}

function newestOf(ledgers: readonly Ledger[]): Ledger | null {
  return ledgers.reduce<Ledger | null>(
    (latest, one) => (latest === null || one.lastReadAt > latest.lastReadAt ? one : latest),
    null,
  );
}
