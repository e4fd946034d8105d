/**
 * The host's words on the controls that lead to the rest of its list: to another page, to more rows, to what is searched.
 * Sources as in `labels.ts`: (k) the host's public front-end kit, (?) inferred. A control whose words are missing here
 * is not found, and so not pressed.
 */
import type { ByLanguage } from '../core/host-words';

/** The pager's button to the page before. */
export const PAGER_PREVIOUS: ByLanguage = {
  fr: ['Précédent' /* k */, 'Page précédente', 'Précédente' /* ? */],
  en: ['Previous' /* k */, 'Previous page' /* ? */],
  de: ['Vorherige' /* k */, 'Vorherige Seite', 'Zurück' /* ? */],
  es: ['Anterior' /* k */, 'Página anterior' /* ? */],
  it: ['Precedente' /* k */, 'Pagina precedente' /* ? */],
  pt: ['Anterior' /* k */, 'Página anterior' /* ? */],
  nl: ['Vorige' /* k */, 'Vorige pagina' /* ? */],
};

/** What a control to one numbered page is called beside its bare number. All inferred (?). */
export const PAGER_NUMBER: readonly string[] = [
  'Page #', 'Aller à la page #', 'Page numéro #', 'Go to page #', 'Page number #', 'Seite #', 'Zu Seite #',
  'Gehe zu Seite #', 'Página #', 'Ir a la página #', 'Ir para a página #', 'Pagina #', 'Vai alla pagina #',
  'Ga naar pagina #', 'Naar pagina #',
]; // prettier-ignore

/** The button below a list that adds the next rows to it; `#` is how many. All inferred (?). */
export const SHOW_MORE: ByLanguage = {
  fr: [
    'Afficher plus', 'Charger plus', 'Voir plus', 'Afficher la suite', 'Afficher plus de factures',
    'Charger plus de factures', 'Voir plus de factures', 'Afficher # de plus', 'Charger # de plus',
    'Afficher # factures de plus', 'Afficher les # suivantes', 'Afficher les # factures suivantes',
  ],
  en: [
    'Load more', 'Show more', 'View more', 'See more', 'Load more invoices', 'Show more invoices', 'Load # more',
    'Show # more', 'Show next #',
  ],
  de: [
    'Mehr anzeigen', 'Mehr laden', 'Weitere anzeigen', 'Weitere laden', 'Weitere Rechnungen anzeigen',
    'Weitere Rechnungen laden', 'Mehr Rechnungen anzeigen', '# weitere anzeigen', '# weitere laden',
  ],
  es: [
    'Mostrar más', 'Cargar más', 'Ver más', 'Mostrar más facturas', 'Cargar más facturas', 'Ver más facturas',
    'Mostrar # más', 'Cargar # más',
  ],
  it: [
    'Mostra altro', 'Mostra altri', 'Mostra altre', 'Carica altro', 'Carica altri', 'Carica altre', 'Vedi altro',
    'Mostra altre fatture', 'Carica altre fatture', 'Mostra altre #', 'Mostra altri #', 'Carica altre #',
  ],
  pt: [
    'Mostrar mais', 'Carregar mais', 'Ver mais', 'Mostrar mais faturas', 'Carregar mais faturas', 'Mostrar mais #',
    'Mostrar # mais', 'Carregar mais #',
  ],
  nl: [
    'Meer tonen', 'Meer laden', 'Meer weergeven', 'Toon meer', 'Laad meer', 'Meer facturen tonen',
    'Meer facturen laden', '# meer tonen', 'Toon # meer',
  ],
}; // prettier-ignore

/** How the label of the list's search field begins; a field of type `search` needs none. All inferred (?). */
export const SEARCH: readonly string[] = [
  'Rechercher', 'Recherche', 'Chercher', 'Search', 'Find', 'Suche', 'Suchen', 'Buscar', 'Búsqueda', 'Cerca', 'Ricerca',
  'Pesquisar', 'Procurar', 'Zoeken', 'Zoek',
]; // prettier-ignore
