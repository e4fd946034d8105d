/** One run of the model: anything may happen at the host and in the browser, and after each step the ledger is asked for its claims. */
import { dayOf } from '../../utils/core/day';
import { invoicesNow } from '../../utils/core/invoices-now';
import { emptyJournal, type Journal } from '../../utils/core/journal';
import { addReport, emptyLedger, type Ledger } from '../../utils/core/ledger';
import { claimsOf } from './claims';
import { createRandom, type Random } from './random';
import { createReference, type Reference } from './reference';
import { emptyScreen, LAYOUTS, pagesOf, show, turn, type Screen, type View } from './screen';
import { createWorld, happen, type World } from './world';

const NOON = new Date(2026, 2, 12, 12).getTime();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEAR = 365 * DAY;

/** What is known of one organisation, and what is true of it. */
export interface Side {
  readonly world: World;
  readonly reference: Reference;
  ledger: Ledger;
  journal: Journal;
}

interface Tab {
  side: Side;
  view: View;
  screen: Screen;
}

const START: View = { tab: 'Toutes', sort: 'issued', page: 1 };

/** What went wrong, with all that happened before; null when every claim held. */
export function runModel(seed: number): string | null {
  const random = createRandom(seed);
  const layout = random.pick(LAYOUTS);
  const sides = ['first', 'second'].map((slug): Side => ({
    world: createWorld(slug, random),
    reference: createReference(),
    ledger: emptyLedger(slug),
    journal: emptyJournal(slug),
  }));
  const tabs = Array.from({ length: 1 + random.below(2) }, (): Tab => ({
    ...{ side: random.pick(sides), view: START, screen: emptyScreen() },
  }));
  const told: string[] = [`seed ${seed}, ${layout}`];
  let now = NOON;
  let ahead = 0;

  function look(tab: Tab): string[] {
    const { side } = tab;
    const shown = show(side.world, tab.screen, layout, tab.view, now + ahead);
    tab.view = shown.view;
    side.reference.see(shown, side.world, layout);
    side.ledger = addReport(side.ledger, shown.report);
    const { tab: name, sort, page } = shown.view;
    told.push(
      `${side.world.slug} ${name} ${sort} ${page}: ${shown.rows.map(({ invoice }) => invoice.number).join(' ')}`,
    );
    return claimsOf(side, now);
  }

  for (let left = 8 + random.below(30); left > 0; left--) {
    const tab = random.pick(tabs);
    now += random.chance(8) ? random.below(40) * 60 * MINUTE : 1_000 + random.below(MINUTE);
    const faults = step(random, tab);
    if (faults.length > 0) return [...told, ...faults].join('\n');
  }
  ahead = 0;
  const faults = sides.flatMap((side) => finish(side));
  return faults.length > 0 ? [...told, ...faults].join('\n') : null;

  function step(random: Random, tab: Tab): string[] {
    const { side } = tab;
    const what = random.below(100);
    if (what < 30) {
      told.push(`${side.world.slug}: ${happen(side.world, random, ({ id }) => side.reference.seen.has(id))}`);
      return [];
    }
    if (what < 33) {
      ahead = ahead === 0 ? YEAR : 0;
      told.push(ahead ? 'clock ahead' : 'clock right');
      return [];
    }
    // The background slept: what it knows was written down and read again.
    if (what < 38) side.ledger = JSON.parse(JSON.stringify(side.ledger)) as Ledger;
    if (what >= 38 && what < 43) return pay(side, random);
    if (what >= 43 && what < 47) tab.screen = emptyScreen();
    else if (what >= 47 && what < 53)
      Object.assign(tab, { side: random.pick(sides), view: START, screen: emptyScreen() });
    else if (what < 85) tab.view = turn(random, tab.view);
    return look(tab);
  }

  /** The user enters a payment of an open invoice that he sees. */
  function pay(side: Side, random: Random): string[] {
    const open = invoicesNow(side.ledger, emptyJournal(side.world.slug)).filter(
      ({ status, amount }) => status === 'unpaid' && amount,
    );
    if (open.length === 0) return [];
    const chosen = random.pick(open);
    const { number, client, issueDate, amount } = chosen;
    const minor = 1 + random.below(400);
    const id = `p${side.journal.entries.length}`;
    const entry = {
      ...({ id, kind: 'payment', day: dayOf(new Date(now)), at: now, corrects: null, text: '' } as const),
      ...{ amount: { ...amount!, minor }, invoice: { number, client, issueDate } },
    };
    side.reference.pay(side.reference.idOf(chosen)!, minor);
    side.journal = { ...side.journal, entries: [...side.journal.entries, entry] };
    told.push(`${side.world.slug}: paid a part of ${number}`);
    return claimsOf(side, now);
  }

  /** Whatever happened: the list read whole some days in a row tells the truth, and says so. */
  function finish(side: Side): string[] {
    // An empty list that does not say so may be one whose rows are still to come.
    if (side.world.invoices.length === 0 && layout === 'uncounted') return [];
    for (let tour = 0; tour < 4; tour++) {
      now += 26 * 60 * MINUTE;
      const tab: Tab = { side, view: START, screen: emptyScreen() };
      for (let page = 1; page <= pagesOf(side.world, START); page++) {
        tab.view = { ...START, page };
        const faults = look(tab);
        if (faults.length > 0) return faults;
        now += 1_000;
      }
    }
    return claimsOf(side, now, true);
  }
}
