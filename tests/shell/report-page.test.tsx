/** The page of the report: its figures, tables that sort, a day that is chosen, and what is said where there is none. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ReportPage, type ReportPageProps } from '../../components/report/ReportPage';
import { WordsProvider } from '../../components/shared/words';
import { emptyTrend } from '../../utils/core/trend';
import { fact, INVOICE, journal } from '../core/journal-entries';
import { AS_OF, invoice, ledgerOf } from '../core/pack-data';
import { shippedWords } from './popup-words';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const ROWS = [
  invoice({ number: 'A-1', client: 'Ozanne', dueDate: '2026-02-01', amount: eur(10_000) }),
  invoice({ number: 'B-1', client: 'Lumen', dueDate: '2026-05-01', amount: eur(90_000) }),
  invoice({ number: 'B-2', client: 'Lumen', dueDate: '2026-06-10', amount: eur(30_000) }),
  invoice({ number: 'C-1', client: 'Petit', dueDate: '2026-05-01', status: 'paid' }),
];

async function showReport(props: Partial<ReportPageProps> = {}) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const printed: string[] = [];
  const settled = { ...INVOICE, number: 'C-1', client: 'Petit' };
  await act(() =>
    render(
      <WordsProvider value={shippedWords('fr')}>
        <ReportPage
          organisations={new Map([['acme-1', 'Atelier Moreau']])}
          ledger={ledgerOf(...ROWS)}
          journal={journal(fact('s', 1, '2026-05-13', { kind: 'settled' }, { invoice: settled }))}
          trend={emptyTrend('acme-1')}
          problem={null}
          today={AS_OF}
          onChoose={() => undefined}
          onPrint={(title) => printed.push(title)}
          {...props}
        />
      </WordsProvider>,
      root,
    ),
  );
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const input = (selector: string, value: string) =>
    act(() => {
      const field = root.querySelector<HTMLInputElement>(selector)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return {
    root,
    printed,
    input,
    text: (selector: string) => plain(root.querySelector(selector)?.textContent),
    rows: (table: string) =>
      [...root.querySelectorAll(`[data-table="${table}"] tbody tr`)].map((row) =>
        [...row.children].map((cell) => plain(cell.textContent)),
      ),
    press: (selector: string) => act(async () => root.querySelector<HTMLElement>(selector)!.click()),
  };
}

describe('the page of the report', () => {
  it('has the figures, and ages by client and by invoice', async () => {
    const { text, rows } = await showReport();
    expect(text('[data-figure="total"] dd')).toBe('1 300,00 €');
    expect(text('[data-figure="late"] dd')).toBe('1 000,00 €');
    expect(text('[data-figure="longest"] dd')).toBe('119 jours de retardOzanne A-1');
    expect(text('[data-figure="largest"] dd')).toBe('900,00 €Lumen B-1');
    expect(rows('clients-EUR')).toEqual([
      ['Lumen', '2', '300,00 €', '900,00 €', '–', '–', '–', '1 200,00 €'],
      ['Ozanne', '1', '–', '–', '–', '–', '100,00 €', '100,00 €'],
    ]);
    expect(rows('invoices-EUR').map(([number, , , , days, bucket]) => [number, days, bucket])).toEqual([
      ['A-1', '119', 'Plus de 90 jours'],
      ['B-1', '30', '1 à 30 jours'],
      ['B-2', '–', 'Non échu'],
    ]);
    expect(text('[data-table="clients-EUR"] tfoot')).toContain('Total3300,00 €900,00 €');
  });

  it('sorts by the head of a column, the largest numbers and the first letters first, and turns round', async () => {
    const { rows, press, root } = await showReport();
    const order = () => rows('invoices-EUR').map(([number]) => number);
    const sorted = () =>
      [...root.querySelectorAll('[data-table="invoices-EUR"] th[aria-sort]')].map((head) => [
        head.querySelector('button')?.dataset.sort,
        head.getAttribute('aria-sort'),
      ]);
    expect(sorted()).toEqual([['days', 'descending']]);
    await press('[data-table="invoices-EUR"] [data-sort="owed"]');
    expect(order()).toEqual(['B-1', 'B-2', 'A-1']);
    await press('[data-table="invoices-EUR"] [data-sort="owed"]');
    expect(order()).toEqual(['A-1', 'B-2', 'B-1']);
    await press('[data-table="invoices-EUR"] [data-sort="client"]');
    expect(order()[2]).toBe('A-1');
    expect(sorted()).toEqual([['client', 'ascending']]);
  });

  it('tells what falls due, how clients pay, and that days are wanting for a trend', async () => {
    const { text, rows } = await showReport();
    expect(text('[data-due-soon="EUR"] tbody')).toBe('10 juin 2026300,00 €Lumen B-2');
    expect(text('[data-largest="EUR"] li')).toBe('Lumen1 200,00 € · 92 %');
    expect(rows('payers')).toEqual([['Petit', '12 jours', '132 jours', '1', 'C-1 payée le 13 mai 2026']]);
    expect(text('[data-section="trend"] .nothing')).toContain('deux jours');
  });

  it('draws unpaid and late over the days, and tells them in a table', async () => {
    const point = (day: string, unpaid: number, late: number, whole: boolean | null) => ({
      ...{ day, whole, unpaid: [eur(unpaid)], late: [eur(late)] },
    });
    const points = [
      point('2026-05-01', 30_000, 10_000, true),
      point('2026-05-06', 0, 20_000, false),
      point('2026-05-11', 10_000, 0, true),
    ];
    const { root, rows } = await showReport({ trend: { slug: 'acme-1', points } });
    const path = (name: string) =>
      root.querySelector(`[data-trend="EUR"] path.is-${name}`)?.getAttribute('d');
    expect(path('late')).toBe('M0,200L0,150L500,100L1000,200L1000,200Z');
    expect(path('unpaid')).toBe('M0,150L500,100L1000,200L1000,150L500,100L0,0Z');
    expect([...root.querySelectorAll('line.is-partial')].map((line) => line.getAttribute('x1'))).toEqual([
      '500',
    ]);
    await act(() => {
      const details = root.querySelector('details')!;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(rows('trend-EUR')[0]).toEqual(['11 mai 2026', '100,00 €', '–', 'oui']);
    expect(rows('trend-EUR')[1]).toEqual(['6 mai 2026', '–', '200,00 €', 'non']);
  });

  it('finds the invoices that add up to what was received, and says so where none do', async () => {
    const { root, input, press, text } = await showReport();
    const [amount, tolerance] = [...root.querySelectorAll('[data-adds-up] input')].map(
      (field) => `[id="${field.id}"]`,
    );
    await input(amount!, '1 200,00');
    await press('[data-adds-up] [type="submit"]');
    expect(text('[data-addition="0"]')).toBe(
      '2 factures · au centime prèsB-1 · 1 mai 2026 · 900,00 €B-2 · 10 juin 2026 · 300,00 €'.replace(
        '1 mai',
        '1er mai',
      ),
    );
    await input(amount!, '1199');
    await press('[data-adds-up] [type="submit"]');
    expect(text('[data-adds-up] [role="status"]')).toBe(
      'Aucune combinaison de factures ouvertes ne fait 1 199,00 €.',
    );
    await input(tolerance!, '1,50');
    await press('[data-adds-up] [type="submit"]');
    expect(text('[data-addition="100"] h4')).toBe('2 factures · écart de 1,00 €');
    await input(amount!, 'beaucoup');
    await press('[data-adds-up] [type="submit"]');
    expect(text('[data-adds-up] .error')).toContain('par exemple 1 250,00 €');
  });

  it('goes by the day chosen, and refuses what is none', async () => {
    const { input, text, press, printed, root } = await showReport();
    await input('input[type="date"]', '2026-04-30');
    expect(text('[data-figure="late"] dd')).toBe('100,00 €');
    expect(root.querySelector('[data-note="past"]')).not.toBeNull();
    await press('[data-action="print"]');
    expect(printed).toEqual(['Créances clients Atelier Moreau 2026-04-30']);
    await input('input[type="date"]', '');
    expect(text('[role="alert"]')).toBe('Indiquez une date valable.');
  });

  it('says so where nothing was read, nothing is owed, or a sum is too large', async () => {
    expect((await showReport({ ledger: null })).text('.nothing')).toContain('Rien n’a encore été lu.');
    const paid = await showReport({ ledger: ledgerOf(ROWS[3]!) });
    expect(paid.text('[data-section="ageing"] .nothing')).toContain('Aucune facture ouverte');
    const huge = [1, 2].map((n) => invoice({ number: String(n), amount: eur(Number.MAX_SAFE_INTEGER) }));
    expect((await showReport({ ledger: ledgerOf(...huge) })).text('[role="alert"]')).toContain('trop grande');
  });

  it('leads to journal and pack of the same organisation', async () => {
    const { root } = await showReport();
    expect([...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual([
      '/journal.html?organisation=acme-1#journal',
      '/journal.html?organisation=acme-1#pack',
      '#',
    ]);
  });
});
