/** What is set about a client is found by any way of printing its name, and by its former names; never another one's. */
import { describe, expect, it } from 'vitest';
import { emptyLedger, type Ledger } from '../../utils/core/ledger';
import { formerNames } from '../../utils/core/ledger-names';
import { clientSettings, DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { applyChange } from '../../utils/core/settings-change';
import { openInvoice } from './journal-entries';

const ledger = (...clients: [client: string, ...formerly: string[]][]): Ledger => ({
  ...emptyLedger('acme-1'),
  entries: Object.fromEntries(
    clients.map(([client, ...formerly], n) => [
      String(n),
      { reading: openInvoice({ number: `F-${n}`, client }), readAt: 1, formerly },
    ]),
  ),
});

describe('the former names of a client', () => {
  it.each<[string, Ledger[], string, string[]]>([
    ['are told the latest first', [ledger(['C', 'A', 'B'])], 'C', ['B', 'A']],
    ['are found however the present one is printed', [ledger(['Café', 'A'])], 'Cafe\u0301\u00a0', ['A']],
    ['come from every invoice', [ledger(['C', 'A'], ['C', 'B'])], 'C', ['B', 'A']],
    ['are none that somebody bears now', [ledger(['C', 'A', 'B'], ['A'])], 'C', ['B']],
    ['are none that somebody bears elsewhere', [ledger(['C', 'A']), ledger(['A'])], 'C', []],
    ['are none that two have had', [ledger(['C', 'A'], ['D', 'A', 'B'])], 'C', []],
    ['are none of another client', [ledger(['C', 'A'])], 'D', []],
    ['are none without a ledger', [], 'C', []],
  ])('%s', (_, ledgers, client, expected) => {
    expect(formerNames(ledgers)(client)).toEqual(expected);
  });
});

describe('the settings of a client', () => {
  const kept: Settings = {
    ...DEFAULT_SETTINGS,
    contactNames: { 'Café Élan': 'Mme Élan', Old: 'M. Old', 'Old\u00a0': 'never' },
    clientLanguages: { Old: 'de' },
  };

  it('are found by any way of printing the name, exactly as printed first', () => {
    expect(clientSettings(kept, 'Cafe\u0301\u00a0Élan').contactName).toBe('Mme Élan');
    expect(clientSettings(kept, 'Old').contactName).toBe('M. Old');
    expect(clientSettings(kept, 'old').contactName).toBeNull();
  });

  it('are found one by one: what is set anew goes before what was set under a former name', () => {
    const settings = { ...kept, clientLanguages: { Old: 'de', New: 'it' } } as const;
    expect(clientSettings(settings, 'New', ['Old'])).toMatchObject({ contactName: 'M. Old', language: 'it' });
  });

  it('are set under the present name as printed, in place of all others', () => {
    const change = (values: object) =>
      applyChange(kept, { kind: 'client', client: 'Café\u00a0Élan', formerly: ['Old'], values });
    expect(change({ contactName: 'Léa' }).contactNames).toEqual({ 'Café\u00a0Élan': 'Léa' });
    expect(change({ contactName: null }).contactNames).toEqual({});
    expect(change({ language: null })).toEqual({ ...kept, clientLanguages: {} });
  });
});
