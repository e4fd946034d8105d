/** The ledgers at rest: whatever a page prints, what it reported is stored, each organisation by itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { invoicesOf } from '../../utils/core/ledger';
import { createLedgerWriter } from '../../utils/store/ledger-writer';
import { loadStored } from '../../utils/store/ledgers';
import { createWriteQueue } from '../../utils/store/write-queue';
import { fillStorage, freshStorage } from './journal-storage';
import { AT, invoice, report, unreadable } from './popup-ledgers';

const SLUG = 'atelier-moreau-1234';
let writer = createLedgerWriter(() => AT, createWriteQueue());

beforeEach(() => {
  freshStorage();
  writer = createLedgerWriter(() => AT, createWriteQueue());
});

const stored = async (slug = SLUG) => invoicesOf((await writer.of(slug))!);

describe('the organisation that is looked at', () => {
  const last = async () => (await writer.last())?.slug;

  beforeEach(async () => {
    await writer.add(report());
    await writer.add(report({ slug: 'zed-2' }));
  });

  it('is the one reported last, or another when its page is seen again', async () => {
    expect(await last()).toBe('zed-2');
    await writer.see(SLUG);
    expect(await last()).toBe(SLUG);
    expect((await loadStored()).lastSlug).toBe(SLUG);
  });

  it('is none of which nothing was read', async () => {
    await writer.see('never-read-3');
    expect(await last()).toBe('zed-2');
  });

  it('stays the former one where there is no room to note it', async () => {
    fillStorage();
    await writer.see(SLUG);
    expect(await last()).toBe('zed-2');
    expect(await writer.problem()).toBeNull();
  });

  it('is noted in its turn, and loses no report that is on its way', async () => {
    const paid = writer.add(report({ slug: SLUG, changed: [invoice({ status: 'paid' })] }));
    await Promise.all([paid, writer.see('zed-2')]);
    expect(await last()).toBe('zed-2');
    expect((await stored()).find(({ number }) => number === 'F-2026-022')?.status).toBe('paid');
  });
});

describe('a text without end', () => {
  const endless = 'x'.repeat(30_000);

  it('in one row costs no other row its place, nor its own', async () => {
    const changed = [
      invoice({ number: 'F-1' }),
      invoice({ number: 'F-2', client: endless, type: endless }),
      unreadable({ number: 'F-3', seen: endless, client: endless }),
    ];
    expect(await writer.add(report({ changed }))).toBeNull();
    const [first, second] = await stored();
    expect(first).toEqual(changed[0]);
    expect(second).toMatchObject({ number: 'F-2', amount: { minor: 82_500, currency: 'EUR' } });
    expect(second!.client.length).toBeLessThan(endless.length);
    expect((await loadStored()).problem).toBeNull();
  });

  it('is the same text when it is read again', async () => {
    const row = invoice({ client: endless });
    await writer.add(report({ changed: [row] }));
    await writer.add(report({ changed: [{ ...row, status: 'paid' }] }));
    expect((await stored()).map(({ status }) => status)).toEqual(['paid']);
  });
});
