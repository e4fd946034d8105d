/** What the flows on a page share: the page, the line to the background, what is known, and how to speak to the user. */
import type { Words } from '../../components/shared/words';
import type { Day } from '../../utils/core/day';
import type { InterestCountry } from '../../utils/core/interest-rules';
import type { Invoice } from '../../utils/core/invoice';
import type { Known, ShownStanding } from '../../utils/messages';
import type { Engine } from '../../utils/runtime/engine';
import type { Link } from '../../utils/runtime/link';
import type { Refusal } from '../../utils/runtime/reach';

export interface Stage {
  readonly document: Document;
  readonly words: Words;
  readonly link: Link;
  readonly signal: AbortSignal;
  readonly engine: () => Engine | null;
  readonly slug: () => string;
  readonly today: () => Day;
  /** The country whose law applies to the user's invoices. */
  readonly country: () => InterestCountry;
  /** Calls back after each change of the page; returns the function that ends it. */
  readonly changed: (listener: () => void) => () => void;
  /** Null until the background has answered. */
  readonly known: () => Known | null;
  readonly refreshKnown: () => Promise<void>;
  readonly standing: (invoice: { readonly number: string; readonly client: string }) => ShownStanding | null;
  readonly isLate: (invoice: Invoice) => boolean;
  /** Instant of the reading, milliseconds since 1970: now for a row that is on the page. */
  readonly readAt: (invoice: Invoice) => number;
  /** The element that holds all of our interface. */
  readonly root: () => Element;
  /** Draws our interface again. */
  readonly redraw: () => void;
  /** Tells the user what came of something; null or a success clears what was said. */
  readonly tell: (outcome: Refusal | { readonly kind: string } | null) => void;
}
