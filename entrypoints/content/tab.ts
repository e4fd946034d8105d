/** What our scripts in one tab share: the page, what was read of it, what is known of its organisation, the day. */
import { dayOf, type Day } from '../../utils/core/day';
import type { HostWords } from '../../utils/core/host-words';
import type { InterestCountry } from '../../utils/core/interest-rules';
import type { Invoice, InvoiceName } from '../../utils/core/invoice';
import { isSameInvoice, keptFor } from '../../utils/core/invoice-name';
import { stateOn } from '../../utils/core/lateness';
import { withLess } from '../../utils/core/owed';
import { organisationSlug } from '../../utils/core/organisation';
import type { LatestLook } from '../../utils/page/look/look';
import type { Known } from '../../utils/protocol';
import type { ShownStanding } from '../../utils/core/shown';
import type { Words } from '../../utils/words/words';
import type { Refusal } from './refusal';
import type { ScoutTab } from './our-scripts';
import { standingFor } from './standing-for';
import type { Engine } from './watch/engine';
import { readings } from './watch/readings';

/** What is other than before: something on the page, what is known of the organisation, or the calendar day. */
export type Change = 'page' | 'known' | 'day';

export interface TabContext extends ScoutTab {
  readonly words: Words;
  /** The words of the host, for scripts of ours that have yet to read something. */
  readonly hostWords: HostWords;
  readonly engine: () => Engine;
  /** Names the organisation in view; empty when the address does not. */
  readonly slug: () => string;
  readonly today: () => Day;
  /** The country whose law applies to the user's invoices. */
  readonly country: () => InterestCountry;
  /** Calls back after each change; returns the function that ends it. */
  readonly changed: (listener: (change: Change) => void) => () => void;
  /** What is known of the organisation in view, and never of another; null until the background has answered. */
  readonly known: () => Known | null;
  readonly refreshKnown: () => Promise<void>;
  readonly standing: (invoice: InvoiceName) => ShownStanding | null;
  /** An invoice read on this page, with what the journal's payments leave of it. */
  readonly asTold: (invoice: Invoice) => Invoice;
  readonly isLate: (invoice: Invoice) => boolean;
  /** Instant of the reading, milliseconds since 1970: now for a row that is on the page. */
  readonly readAt: (invoice: Invoice) => number;
}

/** The same for our interface: with its voice, and with looks at what it acts on. */
export interface SessionContext extends TabContext, Pick<LatestLook, 'look' | 'lookAgain'> {
  /** The element that holds all of our interface. */
  readonly root: () => Element;
  /** Draws our interface again. */
  readonly redraw: () => void;
  /** Tells the user what came of something; null or a success clears what was said. */
  readonly tell: (outcome: Refusal | { readonly kind: string } | null) => void;
}

/** Asked again this long after an answer that did not come, in milliseconds. */
const AGAIN = 3_000;

export interface Tab {
  readonly context: TabContext;
  /** Tells everyone. */
  announce(change: Change): void;
}

/** `engine` is asked for once it has started. */
export function createTab(
  scout: ScoutTab,
  said: Pick<TabContext, 'words' | 'hostWords'>,
  engine: () => Engine,
): Tab {
  const listeners = new Set<(change: Change) => void>();
  let known: { readonly slug: string; readonly data: Known } | null = null;
  let asked = { slug: '', at: 0 };
  let asks = 0;
  let answered = 0;
  const slug = () => organisationSlug(scout.document.location.pathname);
  const knownHere = () => (known?.slug === slug() ? known.data : null);

  async function refreshKnown(): Promise<void> {
    const here = slug();
    const isNew = asked.slug !== here;
    asked = { slug: here, at: Date.now() };
    const mine = ++asks;
    const data = await scout.link.ask('known', { slug: here, today: context.today(), isNew });
    // Never an older answer in the place of a newer one.
    if (!data || scout.signal.aborted || mine < answered) return;
    answered = mine;
    known = { slug: here, data };
    if (here === slug()) announce('known');
  }

  function announce(change: Change): void {
    // The address names another organisation, or the background did not answer: nothing is known of the one in view.
    const isDue = asked.slug !== slug() || Date.now() - asked.at > AGAIN;
    if (change === 'page' && slug() && !knownHere() && isDue) void refreshKnown();
    for (const listener of [...listeners]) listener(change);
  }

  const today = () => engine()?.today ?? dayOf(new Date());
  const standing = (invoice: InvoiceName) => standingFor(knownHere()?.standings ?? null, invoice);
  const asTold = (invoice: Invoice) =>
    invoice.status === 'unpaid' ? withLess(invoice, standing(invoice)?.remaining ?? null) : invoice;
  const context: TabContext = {
    ...scout,
    ...said,
    engine,
    slug,
    today,
    country: () => knownHere()?.country ?? 'FR',
    changed(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    known: knownHere,
    refreshKnown,
    standing,
    asTold,
    isLate: (invoice) => stateOn(asTold(invoice), today()) === 'late',
    readAt: (invoice) =>
      readings(engine()).some((one) => isSameInvoice(one, invoice))
        ? Date.now()
        : (keptFor(knownHere()?.readAt ?? {}, invoice) ?? Date.now()),
  };
  return { context, announce };
}
