/**
 * The host's words for what a view of its list shows: a tab of all invoices, one of some of them, a filter that is set.
 * Sources as in `labels.ts`; a word that is missing here leaves the coverage unknown, never wrong.
 */

/** A tab of every invoice. That there is one is told by (h), its words are not: all inferred (?). */
export const WHOLE_VIEWS = [
  'Toutes', 'Tous', 'Tout', 'Toutes les factures', 'All', 'All invoices', 'Alle', 'Alle Rechnungen', 'Todas', 'Todos',
  'Todas las facturas', 'Todas as faturas', 'Tutte', 'Tutti', 'Tutte le fatture', 'Alle facturen',
]; // prettier-ignore

/** A tab or choice of one kind of invoices, beside the texts of statuses and totals. All inferred (?). */
export const PART_VIEWS = [
  'Payées', 'Encaissées', 'Soldées', 'Annulées', 'Brouillons', 'Échues', 'Non payées', 'Archivées', 'Récurrentes',
  'Factures payées', 'Factures récurrentes', 'Drafts', 'Cancelled', 'Archived', 'Recurring', 'Paid invoices',
  'Recurring invoices', 'Draft invoices', 'Entwürfe', 'Stornierte', 'Bezahlte', 'Archiviert', 'Wiederkehrend',
  'Cobradas', 'Pagadas', 'Canceladas', 'Anuladas', 'Borradores', 'Archivadas', 'Recurrentes', 'Incassate', 'Pagate',
  'Annullate', 'Bozze', 'Archiviate', 'Ricorrenti', 'Pagas', 'Rascunhos', 'Arquivadas', 'Recorrentes', 'Concepten',
  'Betaalde', 'Geannuleerde', 'Gearchiveerd', 'Terugkerend',
]; // prettier-ignore

/** What stands beside a list while a filter is set; `#` is how many. All inferred (?). */
export const FILTERED = [
  'Filtres #', 'Filtre #', 'Filtrer #', '# filtre', '# filtres', '# filtre actif', '# filtres actifs',
  'Filtres actifs', 'Effacer les filtres', 'Effacer le filtre', 'Effacer tous les filtres', 'Réinitialiser les filtres',
  'Supprimer les filtres', 'Supprimer le filtre', 'Retirer le filtre', 'Tout effacer',
  'Filters #', 'Filter #', '# filter', '# filters', '# filter applied', '# filters applied', '# active filters',
  'Clear filter', 'Clear filters', 'Clear all filters', 'Clear all', 'Reset filters', 'Remove filter', 'Remove filters',
  '# Filter aktiv', 'Filter löschen', 'Filter zurücksetzen', 'Filter entfernen', 'Alle Filter löschen',
  'Filtros #', 'Filtro #', '# filtro', '# filtros', 'Borrar filtros', 'Borrar los filtros', 'Limpiar filtros',
  'Restablecer filtros', 'Quitar filtro', 'Quitar filtros', 'Filtri #', '# filtri', 'Cancella filtri',
  'Cancella i filtri', 'Azzera filtri', 'Reimposta filtri', 'Rimuovi filtro', 'Rimuovi filtri', 'Limpar filtros',
  'Repor filtros', 'Remover filtro', 'Remover filtros', 'Filter wissen', 'Filters wissen', 'Alle filters wissen',
  'Filter verwijderen', 'Filters verwijderen',
]; // prettier-ignore
