/** Pages of the same host that are none of customer invoices: the user's own bills, in the same columns, and settings without a table. */
import { createApp, h, reactive, type VNode } from 'vue';
import { items, printAmount, printDay } from './data';
import { statusWord, words } from './words';

const SECTIONS = 12;
const FIELDS = ['Nom', 'Adresse', 'Ville', 'Pays'];

/** A list that is not ours, and looks like it in each row. */
function bills(): VNode[] {
  const [, ...rest] = words.columns;
  const head = ['Fournisseur', ...rest].map((name) => h('th', name));
  const rows = items.map((item) =>
    h(
      'tr',
      { key: item.number },
      [
        item.client,
        printDay(item.issued),
        printDay(item.due),
        statusWord(item.status),
        printAmount(item),
      ].map((text) => h('td', text)),
    ),
  );
  return [h('h1', 'Factures fournisseurs'), h('table', [h('thead', h('tr', head)), h('tbody', rows)])];
}

const typed = reactive<Record<string, string>>({});

function settings(): VNode[] {
  const field = (name: string, key: string) =>
    h('label', [
      name,
      h('input', {
        value: typed[key] ?? '',
        onInput: (event: Event) => (typed[key] = (event.target as HTMLInputElement).value),
      }),
    ]);
  const section = (at: number) =>
    h('section', { key: at }, [
      h('h2', `Établissement ${at + 1}`),
      h('p', `Solde ${printAmount(items[at % items.length]!)}`),
      ...FIELDS.map((name) => field(name, `${at} ${name}`)),
      h('button', { type: 'button' }, 'Enregistrer'),
    ]);
  return [h('h1', 'Réglages'), ...Array.from({ length: SECTIONS }, (_, at) => section(at))];
}

const PAGES: Readonly<Record<string, () => VNode[]>> = { 'payable-invoices': bills, settings };

/** Draws the page that the end of the address names, if it is one of these; says whether it was. */
export function drawElsewhere(): boolean {
  const page = PAGES[location.pathname.split('/').at(-1) ?? ''];
  if (!page) return false;
  const host = document.createElement('div');
  host.className = 'contents';
  document.body.append(host);
  createApp({ render: () => h('main', page()) }).mount(host);
  return true;
}
