/** What two tabs see of one thing is recorded once; what is news is recorded. */
import { describe, expect, it } from 'vitest';
import type { PaymentStatus } from '../../utils/core/invoice';
import type { EntryDraft, FactContent } from '../../utils/core/journal';
import { alreadyRecorded } from '../../utils/core/already-recorded';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { fact, INVOICE, journal } from './journal-entries';
import { invoice, ledgerOf } from './pack-data';

const DAY = '2026-05-31';
const HOUR = 3_600_000;
const settled: FactContent = { kind: 'settled' };
const unsettled: FactContent = { kind: 'unsettled' };
const credit = (creditNoteNumber: string | null): FactContent => ({
  ...{ kind: 'creditNote', reason: null },
  creditNoteNumber,
});

function told(
  status: PaymentStatus | null,
  before: readonly FactContent[],
  now: FactContent,
  more: { corrects?: string; after?: number } = {},
): string | null {
  const draft: EntryDraft = {
    id: 'new',
    day: DAY,
    invoice: INVOICE,
    ...now,
    corrects: more.corrects ?? null,
  };
  const record = journal(...before.map((content, at) => fact(`f${at}`, at, DAY, content)));
  const ledger = status && ledgerOf(invoice({ status }));
  return alreadyRecorded(invoiceFacts(record, ledger), ledger, draft, more.after ?? HOUR)?.id ?? null;
}

describe('alreadyRecorded', () => {
  it.each<[string, PaymentStatus | null, FactContent[], FactContent, string | null]>([
    ['a settlement', 'paid', [settled], settled, 'f0'],
    ['that it was taken back', 'unpaid', [settled, unsettled], unsettled, 'f1'],
    ['a credit note by its number', 'paid', [credit('AV-1'), credit('AV-2')], credit('AV-1'), 'f0'],
    ['a credit note whose number one tab saw alone', 'canceled', [credit('AV-1')], credit(null), 'f0'],
    ['and the other way round', 'canceled', [credit(null)], credit('AV-1'), 'f0'],
  ])('knows %s', (_, status, before, now, expected) => {
    expect(told(status, before, now)).toBe(expected);
  });

  it.each<[string, PaymentStatus | null, FactContent[], FactContent]>([
    ['the first settlement', 'paid', [], settled],
    ['a settlement after one that was taken back', 'paid', [settled, unsettled], settled],
    ['a settlement of what was seen unpaid since', 'unpaid', [settled], settled],
    ['a settlement of what was never read', null, [settled], settled],
    ['another credit note', 'paid', [credit('AV-1')], credit('AV-2')],
    ['a second one without its number, of what is not canceled', 'paid', [credit('AV-1')], credit(null)],
    ['a call', 'unpaid', [{ kind: 'call', text: '' }], { kind: 'call', text: '' }],
  ])('takes for news %s', (_, status, before, now) => {
    expect(told(status, before, now)).toBeNull();
  });

  it('takes for news what the journal says of the same number in another year', () => {
    const record = journal(fact('f0', 0, DAY, settled, { invoice: { ...INVOICE, issueDate: '2025-01-01' } }));
    const ledger = ledgerOf(
      invoice({ status: 'paid' }),
      invoice({ issueDate: '2025-01-01', status: 'paid' }),
    );
    const again = (issueDate: string) =>
      alreadyRecorded(
        invoiceFacts(record, ledger),
        ledger,
        { ...{ id: 'new', day: DAY, corrects: null }, invoice: { ...INVOICE, issueDate }, ...settled },
        HOUR,
      )?.id ?? null;
    expect(again('2025-01-01')).toBe('f0');
    expect(again('2026-01-01')).toBeNull();
  });

  it('takes no correction for the same, and no credit note without its number of another day', () => {
    expect(told('paid', [settled], settled, { corrects: 'f0' })).toBeNull();
    expect(told('canceled', [credit('AV-1')], credit(null), { after: 25 * HOUR })).toBeNull();
    expect(told('canceled', [credit('AV-1')], credit('AV-1'), { after: 25 * HOUR })).toBe('f0');
  });
});
