/** Everything the pages of record and report show of an organisation, read from the store at once, and anew when it changes. */
import { browser } from 'wxt/browser';
import { namesOfSlugs } from '../core/organisation';
import { emptyJournal, type Journal } from '../core/journal';
import type { Ledger } from '../core/ledger';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { emptyTrend, type Trend } from '../core/trend';
import type { StoreProblem } from '../protocol';
import { loadJournal } from './journal-writer';
import { loadStored } from './ledgers';
import { loadSettings } from './settings-store';
import { loadTrend } from './trend-store';

export interface Loaded {
  /** Names by slug, in the order to offer them. */
  readonly organisations: ReadonlyMap<string, string>;
  /** The ledger asked for, else that of the organisation seen last; null when none was ever read. */
  readonly ledger: Ledger | null;
  readonly journal: Journal;
  readonly trend: Trend;
  readonly settings: Settings;
  readonly problem: StoreProblem | null;
}

/** What is shown where the storage does not answer. */
const NOTHING_LOADED: Loaded = {
  organisations: new Map(),
  ledger: null,
  journal: emptyJournal(''),
  trend: emptyTrend(''),
  settings: DEFAULT_SETTINGS,
  problem: 'storageFailed',
};

/** Reads what there is of the organisation `wanted`; throws only when the storage does. */
async function load(wanted: string | null): Promise<Loaded> {
  const [stored, { settings }] = await Promise.all([loadStored(), loadSettings()]);
  const find = (slug: string | null) => stored.ledgers.find((ledger) => ledger.slug === slug);
  const ledger = find(wanted) ?? find(stored.lastSlug) ?? stored.ledgers[0] ?? null;
  const [read, trend] = ledger
    ? await Promise.all([loadJournal(ledger.slug), loadTrend(ledger.slug)])
    : [null, emptyTrend('')];
  const slugs = stored.ledgers.map(({ slug }) => slug);
  const guessed = namesOfSlugs(slugs);
  const names = slugs.map((slug): [string, string] => [
    slug,
    settings.organisations[slug] || (guessed.get(slug) ?? slug),
  ]);
  return {
    organisations: new Map(names.sort(([, a], [, b]) => a.localeCompare(b))),
    ledger,
    journal: read?.journal ?? emptyJournal(''),
    trend,
    settings,
    problem: read?.problem ?? stored.problem,
  };
}

/**
 * Hands `paint` what there is of the organisation that the page's address names, at first and after each change of the
 * store. Returns the way to another organisation, by its slug.
 */
export function followOrganisation(paint: (loaded: Loaded) => void): (slug: string) => void {
  let wanted = new URLSearchParams(location.search).get('organisation');
  async function refresh(): Promise<void> {
    const asked = wanted;
    const next = await load(asked).catch(() => NOTHING_LOADED);
    // Another organisation was chosen meanwhile: its own load is on the way.
    if (asked === wanted) paint(next);
  }
  browser.storage.onChanged.addListener((_changes: unknown, area: string) => {
    if (area === 'local') void refresh();
  });
  void refresh();
  return (slug) => {
    wanted = slug;
    void refresh();
  };
}
