/** The values of a reminder's variables, and what is left out. */
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import { lateInterest } from '../../utils/core/late-interest';
import { LISTED_FIELDS, SAMPLE_VALUES, TEMPLATE_VARIABLES } from '../../utils/core/template-data';
import { templateValues, type TemplateFacts } from '../../utils/core/template-values';

const LATE: Invoice = {
  kind: 'invoice',
  number: 'F-2026-022',
  client: 'HABITAT',
  type: null,
  issueDate: null,
  dueDate: '2026-03-11',
  status: 'unpaid',
  amount: { minor: 82_500, currency: 'EUR' },
  overdueMark: null,
};
const FACTS: TemplateFacts = {
  invoice: LATE,
  today: '2026-03-12',
  otherInvoices: [],
  reminders: [],
  payments: [],
  interest: null,
  contactName: null,
  organisation: null,
  senderName: null,
  signature: null,
  deadlineDays: 10,
};

function values(facts: Partial<TemplateFacts>) {
  return templateValues({ ...FACTS, ...facts });
}

describe('templateValues', () => {
  it('gives what the page shows, and leaves out all the rest', () => {
    const listed = { number: 'F-2026-022', due_date: '2026-03-11', amount: LATE.amount, days_late: 1 };
    expect(values({})).toStrictEqual({
      ...listed,
      remaining: LATE.amount,
      payment_reference: 'F-2026-022',
      client: 'HABITAT',
      today: '2026-03-12',
      deadline: '2026-03-22',
      all_invoices: [listed],
      all_total: [LATE.amount],
    });
  });

  it('has no days late on the due date, nor for what is paid', () => {
    expect(values({ today: '2026-03-11' })).not.toHaveProperty('days_late');
    expect(values({ invoice: { ...LATE, status: 'paid' } })).not.toHaveProperty('days_late');
  });

  it('takes blank text for none', () => {
    const given = values({
      organisation: '  ',
      signature: '\n',
      contactName: '',
      invoice: { ...LATE, number: '' },
    });
    expect(given).not.toHaveProperty('organisation');
    expect(given).not.toHaveProperty('signature');
    expect(given).not.toHaveProperty('contact_name');
    expect(given).not.toHaveProperty('number');
  });

  it('dates the most recent reminder of each level, whatever their order', () => {
    const reminders = [
      { level: 2, day: '2026-03-20' },
      { level: 1, day: '2026-03-12' },
      { level: 1, day: '2026-03-15' },
      { level: 0, day: '2026-03-28' },
    ] as const;
    expect(values({ reminders })).toMatchObject({
      reminder_1_date: '2026-03-15',
      reminder_2_date: '2026-03-20',
      last_reminder_level: 2,
    });
    expect(values({ reminders: [{ level: 0, day: '2026-03-28' }] })).not.toHaveProperty(
      'last_reminder_level',
    );
  });

  it('keeps the deadline within 8 to 15 days', () => {
    const deadline = (deadlineDays: number) => values({ deadlineDays }).deadline;
    expect([8, 15, 1, 90, Number.NaN].map(deadline)).toEqual([
      '2026-03-20',
      '2026-03-27',
      '2026-03-20',
      '2026-03-27',
      '2026-03-20',
    ]);
  });

  it('lists the other open invoices, the longest overdue first, with one total per currency', () => {
    const other = (number: string, more: Partial<Invoice>): Invoice => ({ ...LATE, number, ...more });
    const given = values({
      otherInvoices: [
        other('C', { dueDate: '2026-04-01' }),
        other('B', { dueDate: '2026-01-31', amount: { minor: 10_000, currency: 'CHF' } }),
        other('paid', { status: 'paid' }),
        other('no amount', { amount: null }),
        LATE,
      ],
    });
    expect(given.other_invoices?.map(({ number }) => number)).toEqual(['B', 'C']);
    expect(given.other_invoices?.map(({ days_late }) => days_late)).toEqual([40, undefined]);
    expect(given.other_total).toEqual([
      { minor: 10_000, currency: 'CHF' },
      { minor: 82_500, currency: 'EUR' },
    ]);
    expect(given.all_invoices?.map(({ number }) => number)).toEqual(['B', 'F-2026-022', 'C']);
    expect(given.all_total?.at(-1)).toEqual({ minor: 165_000, currency: 'EUR' });
  });
});

describe('templateValues, late interest', () => {
  const figure = (currency: string, client: 'business' | 'consumer') =>
    lateInterest({
      principal: { minor: 1_000_000, currency },
      dueDate: '2026-04-30',
      asOf: '2026-08-31',
      country: 'FR',
      rule: 'ecbPlus10',
      client,
      entered: {},
    });

  it('gives interest, fixed sum, total and each rate once', () => {
    const interest = figure('EUR', 'business');
    const given = values({ interest });
    expect(interest.kind).toBe('figure');
    if (interest.kind !== 'figure') return;
    expect(given.interest).toEqual(interest.interest);
    expect(given.fixed_sum).toEqual({ minor: 4_000, currency: 'EUR' });
    expect(given.interest_total).toEqual(interest.total);
    expect(given.interest_rate).toEqual(['12.15', '12.4']);
  });

  it('gives none of them to a consumer, nor the fixed sum in another currency', () => {
    expect(values({ interest: figure('EUR', 'consumer') })).not.toHaveProperty('interest');
    const invoice = { ...LATE, amount: { minor: 1_000_000, currency: 'CHF' } };
    const given = values({ invoice, interest: figure('CHF', 'business') });
    expect(given).toHaveProperty('interest_total.currency', 'CHF');
    expect(given).not.toHaveProperty('fixed_sum');
  });
});

describe('the list of variables', () => {
  it('has an example of its type for each', () => {
    expect(TEMPLATE_VARIABLES.map(({ name }) => name)).toEqual(Object.keys(SAMPLE_VALUES));
    for (const { name, type, example, descriptionKey } of TEMPLATE_VARIABLES) {
      expect(descriptionKey).toBe(`variable_${name}`);
      const text = type === 'text' || type === 'lines' || type === 'day';
      expect(typeof example, name).toBe(text ? 'string' : type === 'number' ? 'number' : 'object');
    }
  });

  it('has examples whose sums are right', () => {
    const { amount, interest, fixed_sum, interest_total, all_invoices, all_total } = SAMPLE_VALUES;
    expect(interest_total.minor).toBe(amount.minor + interest.minor + fixed_sum.minor);
    expect(all_total[0]?.minor).toBe(all_invoices.reduce((sum, one) => sum + (one.amount?.minor ?? 0), 0));
    for (const one of all_invoices) expect(Object.keys(one)).toEqual(Object.keys(LISTED_FIELDS));
  });
});
