/** A fact seen on the page changes the ledger's reading of that invoice, and of no other. */
import { describe, expect, it } from 'vitest';
import type { PaymentStatus } from '../../utils/core/invoice';
import type { EntryDraft, FactContent } from '../../utils/core/journal';
import { invoicesOf } from '../../utils/core/ledger';
import { afterFact } from '../../utils/core/ledger-observed';
import { INVOICE } from './journal-entries';
import { invoice, ledgerOf } from './pack-data';

const AT = 1_800_000_000_000;
const credit: FactContent = { kind: 'creditNote', creditNoteNumber: null, reason: null };
const draft = (content: FactContent, more: object = {}): EntryDraft => ({
  ...{ id: 'a', day: '2026-05-31', invoice: INVOICE, corrects: null },
  ...content,
  ...more,
});

describe('afterFact', () => {
  it.each<[FactContent, PaymentStatus, PaymentStatus]>([
    [{ kind: 'settled' }, 'unpaid', 'paid'],
    [{ kind: 'unsettled' }, 'paid', 'unpaid'],
    [credit, 'unpaid', 'canceled'],
    // A paid invoice may be credited in part.
    [credit, 'paid', 'paid'],
    [{ kind: 'settled' }, 'canceled', 'canceled'],
    [{ kind: 'note', text: 'payée' }, 'unpaid', 'unpaid'],
    [{ kind: 'creditNoteSent' }, 'unpaid', 'unpaid'],
  ])('%j makes of an invoice that is %s one that is %s', (content, status, expected) => {
    const before = ledgerOf(invoice({ status }), invoice({ number: 'other', status }));
    const after = afterFact(before, draft(content), AT);
    expect(invoicesOf(after).map((one) => one.status)).toEqual([expected, status]);
    if (expected === status) expect(after).toBe(before);
    else
      expect(Object.values(after.entries)[0]).toMatchObject({
        readAt: AT,
        reading: { amount: { minor: 10000 } },
      });
  });

  it('matches number and client whatever blanks they are printed with, and no client of another name', () => {
    const spaced = { ...INVOICE, client: 'Menuiserie\u00a0Ozanne' };
    const of = (client: string) =>
      invoicesOf(
        afterFact(ledgerOf(invoice({ client })), draft({ kind: 'settled' }, { invoice: spaced }), AT),
      )[0]?.status;
    expect([of('Menuiserie  Ozanne'), of('Menuiserie Ozannes')]).toEqual(['paid', 'unpaid']);
  });

  it('does not choose between two invoices of one number and client', () => {
    const before = ledgerOf(invoice(), invoice({ issueDate: '2026-02-02' }));
    expect(invoicesOf(before)).toHaveLength(2);
    expect(afterFact(before, draft({ kind: 'settled' }), AT)).toBe(before);
  });

  it('changes the one of two years that the fact names, and none where it names no year', () => {
    const before = ledgerOf(invoice({ issueDate: '2025-02-02' }), invoice({ issueDate: '2026-02-02' }));
    const statuses = (issueDate: string | null) =>
      invoicesOf(
        afterFact(before, draft({ kind: 'settled' }, { invoice: { ...INVOICE, issueDate } }), AT),
      ).map(({ status }) => status);
    expect(statuses('2025-02-02')).toEqual(['paid', 'unpaid']);
    expect(statuses('2026-02-02')).toEqual(['unpaid', 'paid']);
    expect(statuses('2024-02-02')).toEqual(['unpaid', 'unpaid']);
    expect(statuses(null)).toEqual(['unpaid', 'unpaid']);
  });

  it('takes a correction, and a withdrawal, for no news of the page', () => {
    const before = ledgerOf(invoice());
    expect(afterFact(before, draft({ kind: 'settled' }, { corrects: 'x' }), AT)).toBe(before);
    const withdrawn = {
      id: 'w',
      day: '2026-05-31',
      invoice: INVOICE,
      kind: 'withdrawal',
      withdraws: 'a',
    } as const;
    expect(afterFact(before, withdrawn, AT)).toBe(before);
  });
});
