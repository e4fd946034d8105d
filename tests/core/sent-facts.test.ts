/** What the journal keeps of a message, by what the form sends and what the text is. */
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import { standingOf } from '../../utils/core/journal-standing';
import { sentFacts, type SentContext } from '../../utils/core/sent-facts';

const invoice = (number: string, status: Invoice['status'] = 'unpaid'): Invoice => ({
  ...{ kind: 'invoice', number, client: 'HABITAT', type: null, status, overdueMark: null },
  ...{ issueDate: '2026-02-01', dueDate: '2026-03-01', amount: { minor: 82_500, currency: 'EUR' } },
});
const none = standingOf([], '2026-03-12');
const template = (kind: NonNullable<SentContext['template']>['kind'], level: 1 | 2 | 3 | null = null) => ({
  ...{ id: `fr-${kind}`, name: kind, kind, level, language: 'fr' as const },
});
const facts = (context: Partial<SentContext>) =>
  sentFacts({
    ...{ invoice: invoice('F-1'), template: template('firm', 2), isCreditNote: false, standing: none },
    ...{ otherInvoices: [], deadline: null, today: '2026-03-12' },
    says: { all: [], some: [] },
    ...context,
  });
const kinds = ({ written, own }: ReturnType<typeof facts>) =>
  [written, own].map((all) => all.map((f) => f.kind));

describe('a message', () => {
  it('of a template is a reminder of its level, with the deadline it grants', () => {
    const { written } = facts({ deadline: '2026-03-20' });
    expect(written).toMatchObject([
      { kind: 'reminder', level: 2, templateId: 'fr-firm', templateName: 'firm', language: 'fr' },
      { kind: 'deadline', date: '2026-03-20' },
    ]);
  });

  it.each([
    ['2026-03-12', 0, 1],
    ['2026-03-01', 0, 0],
    ['2026-03-12', 3, 3],
    ['2026-03-01', 2, 2],
  ] as const)(
    'of the user’s own on %s, after level %i, is of level %i, and grants nothing',
    (today, done, level) => {
      const lastReminder = done === 0 ? null : { day: '2026-03-01', daysAgo: 0, level: done };
      const { own } = facts({ today, standing: { ...none, lastReminder }, deadline: '2026-03-20' });
      expect(own).toMatchObject([{ kind: 'reminder', level, templateId: '' }]);
    },
  );

  it('from the form for a credit note sends that, whatever its text', () => {
    for (const kind of ['creditNote', 'firm', 'thanks'] as const)
      expect(kinds(facts({ isCreditNote: true, template: template(kind) }))).toEqual([
        ['creditNoteSent'],
        ['creditNoteSent'],
      ]);
  });

  it('with an invoice is never the sending of a credit note', () => {
    expect(kinds(facts({ template: template('creditNote') }))).toEqual([[], ['reminder']]);
    expect(kinds(facts({ template: template('thanks') }))).toEqual([['thanks'], ['reminder']]);
  });

  it('about several names those that are open, each once', () => {
    const otherInvoices = [invoice('F-2'), invoice('F-3', 'paid'), invoice('F-2')];
    expect(facts({ template: template('statement'), otherInvoices }).written).toMatchObject([
      { kind: 'statement', invoices: [{ number: 'F-1' }, { number: 'F-2' }] },
    ]);
  });
});
