/** The scout's cheap look says yes wherever the reader or the look-up of forms would: a list must never stay unread. */
import { afterEach, describe, expect, it } from 'vitest';
import { traceOn } from '../../entrypoints/content/scout/traces';
import { leadsToInvoices } from '../../entrypoints/content/scout/path';
import { createShadowRoots } from '../../utils/page/shadow';
import { createPage } from '../../utils/page/page';
import { broken } from './pages/broken';
import { clients } from './pages/client-cells';
import { decoys, near } from './pages/decoys';
import { sendForms } from './pages/detail-forms';
import { hostile, many } from './pages/hostile';
import { eInvoices } from './pages/e-invoices';
import { grids } from './pages/grids';
import { languages, unsettled } from './pages/languages';
import { libraryCells } from './pages/library-cells';
import { libraryTables } from './pages/library-tables';
import { loading } from './pages/loading';
import { show } from './pages/page';
import { partPaid } from './pages/part-paid';
import { surroundedTables } from './pages/surrounded-tables';
import { tables } from './pages/tables';
import { amounts, dates, statuses } from './pages/value-cells';

afterEach(() => document.body.replaceChildren());

const trace = (): 'list' | 'form' | null => {
  const shadows = createShadowRoots();
  shadows.search(document.documentElement);
  return traceOn([document, ...shadows.all()], []);
};

/** What the reader makes of the page as it stands. */
const reader = (): string => createPage(document, () => null).update(null).state.kind;

const pages = [
  ...[
    tables,
    surroundedTables,
    grids,
    clients,
    statuses,
    amounts,
    partPaid,
    eInvoices,
    dates,
    hostile,
    many,
    languages,
    unsettled,
  ],
  ...[decoys, near, broken, loading, libraryTables, libraryCells],
].flat();

describe('the scout', () => {
  it.each(pages.map((page) => [page.name, page] as const))('misses no list: %s', (_, page) => {
    show(page);
    if (reader() !== 'elsewhere') expect(trace()).toBe('list');
  });

  it.each(sendForms.map((page) => [page.name, page] as const))('misses no form that sends: %s', (_, page) => {
    document.body.replaceChildren(...page.build());
    expect(trace()).toBe('form');
  });

  it('takes a label of the user’s own for a trace', () => {
    document.body.innerHTML =
      '<table><thead><tr><th>Débiteur</th><th>Somme</th></tr></thead><tbody><tr><td>A</td><td>1</td></tr></tbody></table>';
    expect(traceOn([document], [])).toBeNull();
    expect(traceOn([document], ['debiteur'])).toBe('list');
  });
});

describe('an address', () => {
  it.each([
    ...['/organizations/acme-1/sales/invoices', '/organizations/acme-1/receivable-invoices'],
    ...['/organizations/acme-1/ventes/factures', '/organizations/acme-1/rechnungen/12'],
  ])('leads to invoices: %s', (path) => {
    expect(leadsToInvoices(path)).toBe(true);
  });

  it.each([
    ...['/organizations/clients-factures-1/home', '/organizations/acme-1/transactions', '/signin'],
    ...['/organizations/acme-1/suppliers/invoices', '/organizations/acme-1/sales/quotes'],
  ])('does not: %s', (path) => {
    expect(leadsToInvoices(path)).toBe(false);
  });
});
