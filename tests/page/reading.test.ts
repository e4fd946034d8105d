/** Reads every synthetic page once and compares what was read with what was written down by hand. */
import { afterEach, describe, expect, it } from 'vitest';
import { broken } from './pages/broken';
import { clients } from './pages/client-cells';
import { decoys, near } from './pages/decoys';
import { hostile, many } from './pages/hostile';
import { eInvoices } from './pages/e-invoices';
import { grids } from './pages/grids';
import { languages, unsettled } from './pages/languages';
import { cards } from './pages/cards';
import { loading } from './pages/loading';
import { countIn, readDocument, show, type SyntheticPage } from './pages/page';
import { partPaid } from './pages/part-paid';
import { surroundedTables } from './pages/surrounded-tables';
import { tables } from './pages/tables';
import { amounts, dates, statuses } from './pages/value-cells';

const groups: Record<string, readonly SyntheticPage[]> = {
  'a real table': tables,
  'a table among others': surroundedTables,
  'a grid of roles': grids,
  'the client cell': clients,
  'the status cell': statuses,
  'the amount cell': amounts,
  'what is left to pay': partPaid,
  'the state of the e-invoice': eInvoices,
  'the date cell': dates,
  'hostile and incomplete rows': hostile,
  'several rows': many,
  'a language': languages,
  'what a language leaves open': unsettled,
  'a page of something else': decoys,
  'a list with something else nearby': near,
  'a list that cannot be read': broken,
  'invoices without a table': cards,
  'a list still loading, or empty': loading,
};

afterEach(() => document.body.replaceChildren());

describe.each(Object.entries(groups))('%s', (_, pages) => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    show(page);
    const read = readDocument();
    expect(read).toEqual(page.expected);
    expect(countIn(read)).toBe(countIn(page.expected));
  });
});
