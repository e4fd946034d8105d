/** Inputs of which the same invoice, or the same client, was once told wrongly: each with the right value. */
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import { invoiceValues } from '../../utils/core/invoice-values';
import type { JournalEntry } from '../../utils/core/journal';
import { addReport, type Ledger } from '../../utils/core/ledger';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { summarise } from '../../utils/core/totals';
import { prepareReminder } from '../../utils/templates/prepare';
import { fact, journal, reminderContent } from './journal-entries';
import { invoice, ledgerOf } from './pack-data';

const TODAY = '2026-02-12';
const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** The same number for the same client in two years, as numbering that begins anew gives it. */
const of2025 = (more: Partial<Invoice> = {}) =>
  invoice({
    ...{ number: '12', client: 'HABITAT', issueDate: '2025-01-10', dueDate: '2025-02-09' },
    ...{ amount: eur(10_000) },
    ...more,
  });
const of2026 = (more: Partial<Invoice> = {}) =>
  invoice({
    ...{ number: '12', client: 'HABITAT', issueDate: '2026-01-12', dueDate: '2026-02-11' },
    ...{ amount: eur(20_000) },
    ...more,
  });
/** An entry of version 0.1.0, or typed by hand: it does not say when its invoice was issued. */
const undated = { number: '12', client: 'HABITAT', issueDate: null };

const prepared = (
  about: Invoice,
  ledger: Ledger | null,
  entries: JournalEntry[],
  settings: Partial<Settings> = {},
) =>
  prepareReminder(
    {
      ...{ slug: 'acme-1', invoice: about, readAt: 0, today: TODAY, pageLanguage: 'fr' },
      ...{ templateId: null, kind: null, answers: {}, text: null },
    },
    {
      ...{ ledger, journal: journal(...entries), now: 0 },
      settings: { ...DEFAULT_SETTINGS, senderName: 'Claire', ...settings },
    },
  );

describe('a number that is used again in a later year', () => {
  const reminders = (days: readonly string[]) =>
    days.map((day, n) =>
      fact(`r${n}`, n + 1, day, reminderContent(((n % 3) + 1) as 1 | 2 | 3), { invoice: undated }),
    );

  it.each([
    ['while the ledger knows both', ledgerOf(of2025({ status: 'paid' }), of2026())],
    ['while it knows the new one alone', ledgerOf(of2026())],
    ['while it knows none', null],
  ])('has no part in the reminders of the former one, %s', (_, ledger) => {
    for (const days of [
      ['2025-02-20', '2025-03-05'],
      ['2025-02-20', '2025-03-05', '2025-04-01'],
    ]) {
      const { template, why, rendered, standing } = prepared(of2026(), ledger, reminders(days));
      expect(template?.kind).toBe('courteous');
      expect(why).toMatchObject({ key: 'reached', params: { daysLate: 1, level: 1 } });
      expect(standing).toMatchObject({ count: 0, lastReminder: null });
      expect(JSON.stringify(rendered)).not.toContain('2025');
    }
  });

  it('goes on with its own', () => {
    const entries = reminders(['2025-02-20', '2026-02-12']);
    const { standing } = prepared(of2026(), ledgerOf(of2025({ status: 'paid' }), of2026()), entries);
    expect(standing.reminders).toEqual([{ level: 2, day: '2026-02-12' }]);
  });

  it('is listed and summed beside the former one while both are owed', () => {
    const ledger = ledgerOf(of2025(), of2026());
    const { values } = invoiceValues(
      of2026(),
      { ledger, journal: journal(), settings: DEFAULT_SETTINGS },
      TODAY,
    );
    const listed = (list: typeof values.all_invoices) =>
      list?.map(({ number, issue_date, amount }) => [number, issue_date, amount?.minor]);
    expect(listed(values.other_invoices)).toEqual([['12', '2025-01-10', 10_000]]);
    expect(values.other_total).toEqual([eur(10_000)]);
    expect(listed(values.all_invoices)).toEqual([
      ['12', '2025-01-10', 10_000],
      ['12', '2026-01-12', 20_000],
    ]);
    expect(values.all_total).toEqual([eur(30_000)]);
    expect(summarise(ledger, TODAY).late).toEqual({ count: 2, sums: [eur(30_000)] });
  });
});

describe('a client whose name is printed otherwise', () => {
  const settings: Partial<Settings> = {
    contactNames: { 'Café Élan': 'Mme Élan' },
    clientLanguages: { 'Café Élan': 'de' },
    clientAutoReminders: { 'Café Élan': false },
  };
  const known = ledgerOf(of2026({ client: 'Café Élan' }));
  const renamed = addReport(known, {
    ...{ slug: 'acme-1', locale: 'fr', at: known.lastReadAt + 1, nameless: [], shown: 1, tab: null },
    ...{ whole: true, position: { page: null, pages: null, items: null, more: null } },
    ...{ totals: { unpaid: null, late: null }, changed: [of2026({ client: 'Café Élan SARL' })] },
  });

  it.each([
    ['as it was', 'Café Élan', known],
    ['with its accents apart', 'Cafe\u0301 E\u0301lan', known],
    ['with a blank that does not break', 'Café\u00a0Élan', known],
    ['with a sign of no width', 'Café \u200bÉlan', known],
    ['with a new name', 'Café Élan SARL', renamed],
  ])('%s keeps its language, its contact and its pause', (_, client, ledger) => {
    const found = prepared(of2026({ client }), ledger, [], settings);
    expect(found.language).toBe('de');
    expect(found.warnings.map(({ key }) => key)).not.toContain('autoReminders');
    const { values } = invoiceValues(
      of2026({ client }),
      { ledger, journal: journal(), settings: { ...DEFAULT_SETTINGS, ...settings } },
      TODAY,
    );
    expect(values.contact_name).toBe('Mme Élan');
  });

  it('gives nothing to another client, nor to one who bears the former name now', () => {
    const other = of2026({ client: 'Café Éla', number: 'F-9' });
    expect(prepared(other, ledgerOf(other), [], settings).language).toBe('fr');
    const again = addReport(renamed, {
      ...{ slug: 'acme-1', locale: 'fr', at: renamed.lastReadAt + 1, nameless: [], shown: 1, tab: null },
      ...{ whole: true, position: { page: null, pages: null, items: null, more: null } },
      ...{ totals: { unpaid: null, late: null }, changed: [of2026({ client: 'Café Élan', number: 'F-8' })] },
    });
    expect(prepared(of2026({ client: 'Café Élan SARL' }), again, [], settings).language).toBe('fr');
    expect(prepared(of2026({ client: 'Café Élan', number: 'F-8' }), again, [], settings).language).toBe('de');
  });
});

describe('a number that is printed with signs that nobody sees', () => {
  it.each(['F-2026\u20110' + '22', 'F-2026-\u200b022', 'F\u2013202\u00ad6-022'])(
    '%j is found in the text',
    (number) => {
      const text = { subject: 'Facture F-2026-022', body: 'La facture F-2026-022 de 200,00 € reste due.' };
      const question = {
        ...{
          slug: 'acme-1',
          invoice: of2026({ number }),
          readAt: 0,
          today: TODAY,
          pageLanguage: 'fr' as const,
        },
        ...{ templateId: null, kind: null, answers: {}, text },
      };
      const { warnings } = prepareReminder(question, {
        ...{ ledger: null, journal: journal(), now: 0, settings: DEFAULT_SETTINGS },
      });
      expect(warnings.map(({ key }) => key)).not.toContain('numberMissing');
      expect(warnings.map(({ key }) => key)).not.toContain('numberDiffers');
    },
  );
});
