/** Waits for the page to show what the user decided in the host's dialog; only then does the journal say so. */
import type { Invoice } from '../../utils/core/invoice';
import { isReading } from '../../utils/page/read/list';
import type { Stage } from './stage';

export interface Settling {
  /** The host was asked to change the status; whether it does is the user's to decide in its dialog. */
  expect(invoice: Invoice, status: 'paid' | 'unpaid'): void;
}

/** A dialog left alone this long was not about that any more, in milliseconds. */
const PATIENCE = 15 * 60_000;

export function expectStatuses(stage: Stage): Settling {
  const awaited = new Map<
    string,
    { invoice: Invoice; status: 'paid' | 'unpaid'; since: number; slug: string }
  >();

  function look(): void {
    if (awaited.size === 0) return;
    for (const list of stage.engine()?.lists ?? []) {
      for (const result of list.rows.values()) {
        if (!isReading(result) || result.kind !== 'invoice') continue;
        const key = keyOf(result);
        const one = awaited.get(key);
        if (!one || one.status !== result.status) continue;
        awaited.delete(key);
        record(one.invoice, one.status, one.slug);
      }
    }
    for (const [key, { since }] of awaited) if (Date.now() - since > PATIENCE) awaited.delete(key);
  }

  function record({ number, client }: Invoice, status: 'paid' | 'unpaid', slug: string): void {
    const entry = {
      id: crypto.randomUUID(),
      day: stage.today(),
      invoice: { number, client },
      corrects: null,
    };
    void stage.link
      .journal(slug, [{ ...entry, kind: status === 'paid' ? 'settled' : 'unsettled' }])
      .then(() => stage.refreshKnown());
  }

  stage.changed(look);
  return {
    expect(invoice, status) {
      awaited.set(keyOf(invoice), { invoice, status, since: Date.now(), slug: stage.slug() });
    },
  };
}

const keyOf = ({ number, client }: Invoice): string => `${number}\u241f${client}`;
