/** Everything the page of the record shows, read from the store at once. */
import { organisationNames } from '../../components/popup/organisation-name';
import { emptyJournal, type Journal } from '../../utils/core/journal';
import type { Ledger } from '../../utils/core/ledger';
import type { Settings } from '../../utils/core/settings';
import type { StoreProblem } from '../../utils/messages';
import { loadJournal } from '../../utils/store/journal-writer';
import { loadStored } from '../../utils/store/ledgers';
import { loadSettings } from '../../utils/store/settings-store';

export interface Loaded {
  /** Names by slug, in the order to offer them. */
  readonly organisations: ReadonlyMap<string, string>;
  /** The ledger asked for, else that of the organisation seen last; null when none was ever read. */
  readonly ledger: Ledger | null;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly problem: StoreProblem | null;
}

/** Reads what there is of the organisation `wanted`; throws only when the storage does. */
export async function load(wanted: string | null): Promise<Loaded> {
  const [stored, { settings }] = await Promise.all([loadStored(), loadSettings()]);
  const find = (slug: string | null) => stored.ledgers.find((ledger) => ledger.slug === slug);
  const ledger = find(wanted) ?? find(stored.lastSlug) ?? stored.ledgers[0] ?? null;
  const read = ledger ? await loadJournal(ledger.slug) : null;
  const slugs = stored.ledgers.map(({ slug }) => slug);
  const guessed = organisationNames(slugs);
  const names = slugs.map((slug): [string, string] => [
    slug,
    settings.organisations[slug] || (guessed.get(slug) ?? slug),
  ]);
  return {
    organisations: new Map(names.sort(([, a], [, b]) => a.localeCompare(b))),
    ledger,
    journal: read?.journal ?? emptyJournal(''),
    settings,
    problem: read?.problem ?? stored.problem,
  };
}
