/** The ways in which a status, an amount or a date can be written into its cell. */
import { h, hiddenLabel, inShadow } from './build';
import { late, one, slotted, svg } from './one-row';
import type { SyntheticPage } from './page';

export const statuses: readonly SyntheticPage[] = [
  one('a badge', { status: h('span', { class: 'x1' }, h('span', {}), h('span', {}, 'À encaisser')) }),
  one('capitals without accents', { status: 'A ENCAISSER' }),
  one('a dot for colour in front', { status: [h('span', {}, '●'), h('span', {}, 'À encaisser')] }),
  one('an icon with a label', { status: h('i', { 'aria-label': 'À encaisser' }) }),
  one('an icon with a title', { status: h('i', { title: 'À encaisser' }) }),
  one('a drawing with a title', { status: svg({ role: 'img' }, 'À encaisser') }),
  one('a picture with a text', { status: h('img', { alt: 'À encaisser', src: 'data:,' }) }),
  one('a label on the cell’s own content', { status: h('span', { 'aria-label': 'Statut : À encaisser' }) }),
  one('a column label in front', { status: [hiddenLabel('Statut'), 'À encaisser'] }),
  one('a column label with a colon', { status: 'Statut : À encaisser' }),
  one('a custom element', {
    status: inShadow('q-status', {}, h('style', {}, 'span { color: red }'), h('span', {}, 'À encaisser')),
  }),
  one('a custom element with a slot', { status: slotted('q-status', 'À encaisser') }),
  one('a custom element that shows an icon', {
    status: inShadow('q-status', {}, h('i', { 'aria-label': 'À encaisser' })),
  }),
  one(
    'an e-invoicing state beside',
    { status: [h('div', {}, 'À encaisser'), h('div', {}, 'Transmise')] },
    `${late('F-2026-022', 'HABITAT')} · sent`,
  ),
  one('a date below', { status: [h('div', {}, 'À encaisser'), h('div', {}, 'depuis le 11 mars 2026')] }),
  one('overdue, as a status', { status: 'En retard' }),
  one('overdue, with a count', { status: 'En retard de 1 jour' }),
  one(
    'two statuses',
    { status: [h('div', {}, 'À encaisser'), h('div', {}, 'Payée')] },
    '? F-2026-022 · HABITAT · status statusConflict',
  ),
  one('a status and what can be made of it', {
    status: [h('div', {}, 'À encaisser'), h('button', {}, 'Indiquer comme payée')],
  }),
  one(
    'a status never seen',
    { status: 'En cours d’analyse' },
    '? F-2026-022 · HABITAT · status statusUnknown',
  ),
  one(
    'a status that begins like one',
    { status: 'Payée demain' },
    '? F-2026-022 · HABITAT · status statusUnknown',
  ),
  one(
    'an icon without any word',
    { status: svg({}) as unknown as Node },
    '? F-2026-022 · HABITAT · status statusMissing',
  ),
  one(
    'a transmission state alone',
    { status: 'Non consegnata' },
    '? F-2026-022 · HABITAT · status statusUnknown',
  ),
];

export const amounts: readonly SyntheticPage[] = [
  one('parts in spans', { amount: ['825', ',', '00', '\u00a0', 'EUR'].map((part) => h('span', {}, part)) }),
  one('cents raised', { amount: [h('span', {}, '825'), h('sup', {}, ',00'), ' €'] }),
  one('number over currency', { amount: [h('div', {}, '825,00'), h('div', {}, 'EUR')] }),
  one('a column label in front', { amount: [hiddenLabel('Montant'), '825,00 EUR'] }),
  one('a column label with a colon', { amount: 'Montant : 825,00 EUR' }),
  one('the same amount twice', {
    amount: [hiddenLabel('825,00 EUR'), h('span', { 'aria-hidden': 'true' }, '825,00 €')],
  }),
  one('a line about tax', { amount: [h('div', {}, '825,00 EUR'), h('div', {}, 'TTC')] }),
  one(
    'two amounts',
    { amount: [h('div', {}, '825,00 EUR'), h('div', {}, '687,50 EUR')] },
    '? F-2026-022 · HABITAT · amount amountConflict',
  ),
  one(
    'a count before the amount',
    { amount: [h('div', {}, '2'), h('div', {}, '825,00 EUR')] },
    '? F-2026-022 · HABITAT · amount amountConflict',
  ),
  one('a negative amount', { amount: '-825,00 EUR' }, 'F-2026-022 · HABITAT · - · unpaid · -82500 EUR'),
  one(
    'a negative amount, typeset',
    { amount: '\u2212825,00\u00a0€' },
    'F-2026-022 · HABITAT · - · unpaid · -82500 EUR',
  ),
  one('no decimals', { amount: '1 234 JPY' }, 'F-2026-022 · HABITAT · - · late 1 · 1234 JPY'),
  one('three decimals', { amount: '1 234,567 KWD' }, 'F-2026-022 · HABITAT · - · late 1 · 1234567 KWD'),
  one('too many decimals', { amount: '825,005 EUR' }, '? F-2026-022 · HABITAT · amount amountAmbiguous'),
  one('Swiss francs', { amount: 'CHF 1’234.50' }, 'F-2026-022 · HABITAT · - · late 1 · 123450 CHF'),
  one('no currency', { amount: '825,00' }, '? F-2026-022 · HABITAT · amount currencyUnknown'),
  one('dashes for an amount', { amount: '--' }, '? F-2026-022 · HABITAT · amount amountMissing'),
  one('a formula', { amount: '=1+1' }, '? F-2026-022 · HABITAT · amount amountUnreadable'),
];

export const dates: readonly SyntheticPage[] = [
  one('the mark in the text', { due: '11 mars 2026 ▲' }),
  one('the mark before the text', { due: [h('span', {}, '▲'), '11 mars 2026'] }),
  one('the mark as emoji', { due: '11 mars 2026 ⚠️' }),
  one('the mark as a drawing with a label', { due: ['11 mars 2026', svg({ 'aria-label': 'En retard' })] }),
  one('the mark as a drawing with a title', { due: ['11 mars 2026 ', svg({}, 'En retard')] }),
  one('the mark as a word', { due: [h('div', {}, '11 mars 2026'), h('div', {}, 'En retard')] }),
  one('the mark as a word with a count', {
    due: [h('div', {}, '11 mars 2026'), h('div', {}, 'En retard de 1 jour')],
  }),
  one('how long ago, below', { due: [h('div', {}, '11 mars 2026'), h('small', {}, 'hier')] }),
  one('a time element', { due: h('time', { datetime: '2026-03-11' }, '11 mars 2026') }),
  one('a column label with a colon', { due: "Date d'échéance : 11 mars 2026" }),
  one(
    'two dates',
    { due: [h('div', {}, '11 mars 2026'), h('div', {}, '12 mars 2026')] },
    '? F-2026-022 · HABITAT · dueDate dateConflict',
  ),
  one(
    'a number before the date',
    { due: [h('div', {}, '1'), h('div', {}, '1 mars 2026')] },
    '? F-2026-022 · HABITAT · dueDate dateConflict',
  ),
  one('a day that does not exist', { due: '31/02/2026' }, '? F-2026-022 · HABITAT · dueDate dateImpossible'),
  one('no year', { due: '11 mars' }, '? F-2026-022 · HABITAT · dueDate dateUnreadable'),
  one('none', { due: '' }, '? F-2026-022 · HABITAT · dueDate dateMissing'),
  one('none, on a paid invoice', { due: '', status: 'Payée' }, 'F-2026-022 · HABITAT · - · paid · 82500 EUR'),
  one(
    'a wrong one, on a paid invoice',
    { due: '31/02/2026', status: 'Payée' },
    '? F-2026-022 · HABITAT · dueDate dateImpossible',
  ),
  one('no issue date', { issued: '' }),
];
