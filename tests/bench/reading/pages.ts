/** The pages that are measured: lists of invented invoices as Qonto prints them, as a table or as a grid of roles. */

export type Markup = 'table' | 'grid';

const CLIENTS = [
  'HABITAT', 'Menuiserie Lefranc', 'Atelier du Pont', 'Boulangerie Vasseur', 'Cabinet Morel & Fils', 'SCI Les Tilleuls',
  'Garage de la Gare', 'Éditions Perrault', 'Ferme des Aulnes', 'Studio Neuville', 'Plomberie Castel', 'Librairie Ozanne',
]; // prettier-ignore
const HEADERS = ['Client', "Date d'émission", "Date d'échéance", 'Statut', 'Montant'];
const DAY_MS = 86_400_000;

const date = new Intl.DateTimeFormat('fr', { day: '2-digit', month: 'short', year: 'numeric' });
const money = new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR', currencyDisplay: 'code' });

/** The cells of one invoice: of every eight, two are late, two not yet due, three paid and one canceled. */
function cells(index: number, now: number): string[] {
  const kind = index % 8;
  const late = kind < 2;
  const due = now + (late ? -1 : 1) * (1 + (index % 90)) * DAY_MS;
  const status = kind < 4 ? 'À encaisser' : kind < 7 ? 'Payée' : 'Annulée';
  const type = index % 5 === 0 ? " - Facture d'acompte" : '';
  const client = CLIENTS[index % CLIENTS.length]!.replace('&', '&amp;');
  const mark = late ? ' <span class="mark" title="En retard">▲</span>' : '';
  return [
    `<div class="stack"><div class="name">${client}</div><div class="under">F-2026-${String(index).padStart(5, '0')}${type}</div></div>`,
    `<div>${date.format(due - 30 * DAY_MS)}</div>`,
    `<div><span>${date.format(due)}</span>${mark}</div>`,
    `<div><span class="tag">${status}</span></div>`,
    `<div>${money.format(((index * 7919) % 900_000) / 100 + 12)}</div>`,
  ];
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

function list(markup: Markup, rows: number, now: number): string {
  if (markup === 'table') {
    const row = (index: number) => `<tr>${cells(index, now).map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const header = HEADERS.map((text) => `<th scope="col"><button type="button">${text}</button></th>`).join('');
    return `<table><thead><tr>${header}</tr></thead><tbody>${times(rows, row).join('\n')}</tbody></table>`;
  }
  const row = (index: number) =>
    `<div role="row">${cells(index, now).map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
  const header = HEADERS.map((text) => `<div role="columnheader">${text}</div>`).join('');
  return `<div role="grid"><div role="row">${header}</div><div role="rowgroup">${times(rows, row).join('\n')}</div></div>`;
}

/** A page with a list of so many rows, and around it what an app has there. `now` is in milliseconds since 1970. */
export const listPage = (markup: Markup, rows: number, now: number): string =>
  page(`
    <div role="tablist"><button role="tab" aria-selected="true">Toutes</button><button role="tab">Payées</button></div>
    <div><span>Impayées</span> <strong>${money.format(1234.5)}</strong></div>
    <div><span>En retard</span> <strong>${money.format(825)}</strong></div>
    <div id="list">${list(markup, rows, now)}</div>
    <nav><span>1-${rows} sur ${rows}</span><button aria-label="Page suivante" disabled>›</button></nav>`);

const TITLE = 'Factures clients';

const page = (body: string): string => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>${TITLE}</title></head>
  <body><nav><a aria-current="page">${TITLE}</a><a>Devis</a></nav><main id="app"><h1>${TITLE}</h1>${body}</main></body>
</html>
`;
