/** Labels that the user has added: the page is read with them, and a page that does without is read as before. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../utils/core/settings';
import { hostWords } from '../../utils/host-words';
import { installHostWords } from '../../utils/page/installed-words';
import { look } from '../../utils/page/look/look';
import { h, table } from './pages/build';
import { beside, facts } from './pages/detail';
import { readDocument, show } from './pages/page';
import { rows, THREE } from './pages/three-rows';

const teach = (extra: Settings['extraLabels']) => installHostWords(hostWords(extra));
const HEADERS = ['Client', "Date d'émission", "Date d'échéance", 'Statut', 'Montant'];
const listWith = (headers: readonly string[], status: string) =>
  show({
    build: () => [
      table(
        headers,
        rows((row) => row.map((cell) => (cell === 'Payée' ? status : cell))),
      ),
    ],
  });

afterEach(() => {
  teach({});
  document.body.replaceChildren();
});

describe('a label of the user', () => {
  it('names a column', () => {
    const headers = HEADERS.map((header) => (header === "Date d'échéance" ? 'Terme du règlement' : header));
    listWith(headers, 'Payée');
    expect(readDocument()).not.toEqual(THREE);
    teach({ 'column.dueDate': ['Terme du Règlement'] });
    expect(readDocument()).toEqual(THREE);
  });

  it('names a status', () => {
    listWith(HEADERS, 'Soldée');
    expect(readDocument()).not.toEqual(THREE);
    teach({ 'status.paid': ['Soldée'] });
    expect(readDocument()).toEqual(THREE);
  });

  it('names a button', () => {
    show({ build: () => beside(h('section', {}, h('button', {}, 'Solder cette facture'), facts())) });
    expect(look(document).action('markPaid').kind).toBe('none');
    teach({ 'action.markPaid': ['Solder cette facture'] });
    const found = look(document).action('markPaid');
    expect(found.kind === 'one' && found.value.textContent).toBe('Solder cette facture');
  });

  it('takes no meaning from a word that has one', () => {
    teach({ 'status.unpaid': ['Payée'], 'column.client': ['Montant'] });
    listWith(HEADERS, 'Payée');
    expect(readDocument()).toEqual(THREE);
  });
});
