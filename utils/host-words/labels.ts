/**
 * The host's words in its lists, by language. The files of this folder are the one place that knows the host's words.
 * Where each was seen, newest first: (s) a user's guide of March 2026, (h) the host's help centre of mid-2025,
 * (o) an older help centre, (k) the host's public front-end kit, (?) inferred and never verified.
 */
import type { ByLanguage } from '../core/host-words';
import type { Field, PaymentStatus } from '../core/invoice';
import { E_INVOICE_COLUMN } from './e-invoice-labels';
import { REMAINING_COLUMN } from './remaining-labels';

/** Header texts of the list's columns. */
export const COLUMNS: Record<Field, ByLanguage> = {
  client: {
    fr: ['Client' /* s */, 'Nom du client' /* ? */],
    en: ['Client', 'Customer', 'Client name', 'Customer name' /* ? */],
    de: ['Kunde', 'Kundin', 'Kundenname' /* ? */],
    es: ['Cliente' /* ? */],
    it: ['Cliente' /* ? */],
    pt: ['Cliente' /* ? */],
    nl: ['Klant' /* ? */],
  },
  number: {
    fr: ['Numéro', 'N°', 'Nº', 'Numéro de facture', 'N° de facture', 'Facture' /* ? */],
    en: ['Number', 'No.', 'Invoice number', 'Invoice no.', 'Invoice', 'Invoice #' /* ? */],
    de: ['Nummer', 'Nr.', 'Rechnungsnummer', 'Rechnungsnr.', 'Rechnung' /* ? */],
    es: ['Número', 'N.º', 'Nº', 'Número de factura', 'N.º de factura', 'Nº de factura', 'Factura' /* ? */],
    it: ['Numero', 'N.', 'Numero fattura', 'Numero di fattura', 'N. fattura', 'Fattura' /* ? */],
    pt: ['Número', 'N.º', 'Nº', 'Número da fatura', 'N.º da fatura', 'Fatura' /* ? */],
    nl: ['Nummer', 'Nr.', 'Factuurnummer', 'Factuur' /* ? */],
  },
  issueDate: {
    fr: ["Date d'émission" /* s */, 'Émission', 'Émise le' /* ? */],
    en: ['Issue date' /* h */, 'Issued on', 'Issued', 'Invoice date' /* ? */],
    de: ['Ausstellungsdatum' /* h */, 'Rechnungsdatum', 'Ausgestellt am' /* ? */],
    es: ['Fecha de emisión', 'Fecha de expedición' /* h */, 'Emisión' /* ? */],
    it: ['Data di emissione' /* h */, 'Data emissione', 'Emissione' /* ? */],
    pt: ['Data de emissão', 'Emissão' /* ? */],
    nl: ['Factuurdatum', 'Uitgiftedatum' /* ? */],
  },
  dueDate: {
    fr: ["Date d'échéance" /* s */, 'Échéance' /* ? */],
    en: ['Due date' /* h */, 'Due on', 'Due' /* ? */],
    de: ['Fälligkeitsdatum' /* h */, 'Fällig am', 'Fälligkeit' /* ? */],
    es: ['Fecha de vencimiento' /* h */, 'Vencimiento', 'Vence el' /* ? */],
    it: ['Data di scadenza' /* h */, 'Scadenza', 'Data scadenza' /* ? */],
    pt: ['Data de vencimento', 'Vencimento' /* ? */],
    nl: ['Vervaldatum', 'Vervaldag' /* ? */],
  },
  status: {
    fr: ['Statut' /* s */, 'Statut de paiement', 'Statut du paiement', 'Paiement' /* ? */],
    en: ['Status' /* h */, 'Payment status', 'Payment' /* ? */],
    de: ['Status' /* h */, 'Zahlungsstatus' /* ? */],
    es: ['Estado' /* h */, 'Estado de pago', 'Estado del pago' /* ? */],
    it: ['Stato' /* h */, 'Stato del pagamento', 'Stato pagamento', 'Pagamento' /* ? */],
    pt: ['Estado' /* k */, 'Estado do pagamento' /* ? */],
    nl: ['Status' /* k */, 'Betaalstatus' /* ? */],
  },
  amount: {
    fr: ['Montant' /* s */, 'Montant TTC', 'Total TTC', 'Total', 'TTC' /* ? */],
    en: [
      'Amount' /* h */,
      'Total amount',
      'Amount incl. VAT',
      'Amount (incl. VAT)',
      'Total',
      'Gross' /* ? */,
    ],
    de: ['Betrag' /* h */, 'Gesamtbetrag', 'Bruttobetrag', 'Betrag (brutto)', 'Gesamt', 'Brutto' /* ? */],
    es: ['Importe' /* h */, 'Importe total', 'Total' /* ? */],
    it: ['Importo' /* h */, 'Importo totale', 'Totale' /* ? */],
    pt: ['Quantidade' /* k */, 'Montante', 'Valor', 'Valor total', 'Total' /* ? */],
    nl: ['Bedrag' /* k */, 'Totaalbedrag', 'Totaal' /* ? */],
  },
  remaining: REMAINING_COLUMN,
  eInvoice: E_INVOICE_COLUMN,
};

/**
 * Words beside a column's label that make it another column: an amount without tax or in part is not the invoice's
 * amount. All inferred (?).
 */
export const OTHER_AMOUNTS = [
  'HT', 'H.T.', 'Hors taxe', 'Hors taxes', 'Net', 'Nett', 'Netto', 'Neto', 'TVA', 'VAT', 'IVA', 'MwSt.', 'USt.', 'BTW',
  'Excl. VAT', 'Excl. tax', 'Excl. BTW', 'Ohne MwSt.', 'Sin IVA', 'IVA esclusa', 'Sem IVA', 'Payé', 'Encaissé', 'Paid',
  'Bezahlt', 'Cobrado', 'Pagado', 'Incassato', 'Pagato', 'Pago', 'Betaald', 'Restant', 'Restant dû', 'Dû', 'Due',
  'Remaining', 'Outstanding', 'Offen', 'Pendiente', 'Residuo', 'Em falta', 'Openstaand',
]; // prettier-ignore

/** Words about sorting that may follow a column's label and leave it what it is; without accents. All inferred (?). */
export const SORTING = [
  'tri', 'trie', 'triee', 'trier', 'sort', 'sorts', 'sorted', 'sortable', 'sorting', 'sortieren', 'sortiert', 'ordenar',
  'ordenado', 'ordina', 'ordinato', 'sorteren', 'gesorteerd',
]; // prettier-ignore

/** Status texts. States of e-invoicing transmission (it: Inviata, Non consegnata…) are not payment states. */
export const STATUSES: Record<PaymentStatus, ByLanguage> = {
  unpaid: {
    fr: ['À encaisser' /* s */, 'À payer' /* h */, 'Impayée', 'Impayé', 'Non payée', 'En retard' /* ? */],
    en: ['To be paid' /* h */, 'Unpaid', 'Overdue', 'Late' /* ? */],
    de: ['Ausgestellt', 'Zu zahlen' /* h */, 'Ausstehend', 'Unbezahlt', 'Überfällig' /* ? */],
    es: ['Pendiente' /* h */, 'Por cobrar', 'Pendiente de cobro', 'Pendiente de pago', 'Vencida' /* ? */],
    it: ['Da incassare', 'Da pagare' /* h */, 'Scaduta', 'In ritardo' /* ? */],
    pt: ['Por pagar', 'A receber', 'Por cobrar', 'Em atraso', 'Vencida' /* ? */],
    nl: ['Te betalen', 'Openstaand', 'Onbetaald', 'Achterstallig', 'Te laat' /* ? */],
  },
  paid: {
    fr: ['Payée' /* s */, 'Encaissée', 'Payé', 'Encaissé', 'Réglée', 'Réglé' /* ? */],
    en: ['Paid' /* h */],
    de: ['Bezahlt' /* h */, 'Gezahlt' /* ? */],
    es: ['Cobrada', 'Pagada' /* h */, 'Cobrado', 'Pagado' /* ? */],
    it: ['Incassata', 'Pagata' /* h */, 'Incassato', 'Pagato' /* ? */],
    pt: ['Paga' /* ? */, 'Pago' /* ? */],
    nl: ['Betaald' /* ? */],
  },
  canceled: {
    fr: ['Annulée' /* h */, 'Annulé' /* ? */],
    en: ['Canceled' /* h */, 'Cancelled' /* ? */],
    de: ['Storniert' /* h */],
    es: ['Cancelada', 'Anulada' /* ? */],
    it: ['Annullata', 'Annullato' /* h */],
    pt: ['Cancelada', 'Anulada' /* ? */],
    nl: ['Geannuleerd' /* ? */],
  },
  draft: {
    fr: ['Brouillon' /* h */],
    en: ['Draft' /* h */],
    de: ['Entwurf' /* h */],
    es: ['Borrador' /* h */],
    it: ['Bozza' /* h */],
    pt: ['Rascunho' /* ? */],
    nl: ['Concept' /* ? */],
  },
};

/** Words by which the page itself says that an invoice is overdue, as a status, a title or a label of its mark. */
export const OVERDUE: ByLanguage = {
  fr: ['En retard' /* s */, 'Échue', 'Échéance dépassée' /* ? */],
  en: ['Overdue', 'Late', 'Past due' /* ? */],
  de: ['Überfällig', 'Verspätet' /* ? */],
  es: ['Vencida', 'Vencido', 'Atrasada' /* ? */],
  it: ['Scaduta', 'In ritardo' /* ? */],
  pt: ['Em atraso', 'Vencida', 'Atrasada' /* ? */],
  nl: ['Te laat', 'Achterstallig' /* ? */],
};

/** Statuses that only money owed to the user carries: a list that prints them is a list of customer invoices. */
export const RECEIVABLE = [
  'À encaisser',
  'Encaissée',
  'Da incassare',
  'Incassata',
  'Por cobrar',
  'Cobrada',
  'A receber',
];

/** Labels of the page's own totals. */
export const TOTALS: Record<'unpaid' | 'late', ByLanguage> = {
  unpaid: {
    fr: ['Impayées', 'Factures impayées' /* s */, 'À encaisser' /* ? */],
    en: ['Unpaid', 'To be paid', 'Unpaid invoices' /* ? */],
    de: ['Unbezahlt', 'Zu zahlen', 'Unbezahlte Rechnungen' /* ? */],
    es: ['Pendientes', 'Facturas pendientes' /* ? */],
    it: ['Da incassare', 'Non pagate' /* ? */],
    pt: ['Por pagar', 'Não pagas', 'A receber' /* ? */],
    nl: ['Openstaand', 'Onbetaald', 'Te betalen' /* ? */],
  },
  late: {
    fr: ['En retard' /* s */, 'Factures en retard' /* ? */],
    en: ['Overdue', 'Late', 'Overdue invoices' /* ? */],
    de: ['Überfällig', 'Überfällige Rechnungen' /* ? */],
    es: ['Vencidas', 'Facturas vencidas' /* ? */],
    it: ['Scadute', 'In ritardo' /* ? */],
    pt: ['Em atraso', 'Vencidas' /* ? */],
    nl: ['Te laat', 'Achterstallig' /* ? */],
  },
};

/** What the row calls the kind of invoice, after its number. */
export const TYPES: ByLanguage = {
  fr: [
    "Facture d'acompte" /* s */,
    'Facture de solde',
    'Facture récurrente',
    'Facture',
    'Acompte',
    'Solde' /* ? */,
  ],
  en: ['Deposit invoice' /* h */, 'Final invoice', 'Balance invoice', 'Recurring invoice', 'Invoice' /* ? */],
  de: ['Anzahlungsrechnung' /* h */, 'Schlussrechnung', 'Abschlagsrechnung', 'Rechnung' /* ? */],
  es: ['Factura de anticipo', 'Factura final', 'Factura' /* ? */],
  it: ['Fattura di acconto', 'Fattura di saldo', 'Fattura' /* ? */],
  pt: ['Fatura de adiantamento', 'Fatura' /* ? */],
  nl: ['Voorschotfactuur', 'Aanbetalingsfactuur', 'Factuur' /* ? */],
};

/** Titles of the list itself, as a heading, a caption or the selected entry of the menu (h: the module's names). */
export const TITLES = [
  'Factures clients', 'Ventes', 'Facturation', 'Factures émises', 'Factures de vente',
  'Client invoices', 'Customer invoices', 'Sales invoices', 'Invoices', 'Sales', 'Invoicing',
  'Kundenrechnungen', 'Ausgangsrechnungen', 'Facturas para clientes', 'Facturas de clientes', 'Facturas emitidas',
  'Fatture ai clienti', 'Fatture clienti', 'Fatture emesse', 'Faturas de clientes', 'Faturas emitidas',
  'Klantfacturen', 'Verkoopfacturen',
]; // prettier-ignore

/** Sentences of the pager that give the position (k), and the short form many lists use (?). */
export const PAGER_POSITION: readonly string[] = [
  'Affichage de la page {page} sur {pages} ({items} éléments au total)',
  'Showing page {page} of {pages} ({items} total items)',
  'Seite {page} von {pages} anzeigen ({items} Gesamtelemente)',
  'Mostrando página {page} de {pages} ({items} elementos en total)',
  'Mostra pagina {page} di {pages} ({items} elementi totali)',
  'Mostrando página {page} de {pages} ({items} itens no total)',
  'Pagina {page} van {pages} weergeven ({items} totaal aantal items)',
  'Page {page} sur {pages}', 'Page {page} of {pages}', 'Seite {page} von {pages}', 'Página {page} de {pages}',
  'Pagina {page} di {pages}', 'Pagina {page} van {pages}',
  '{from}-{to} sur {items}', '{from}-{to} of {items}', '{from}-{to} von {items}', '{from}-{to} de {items}',
  '{from}-{to} di {items}', '{from}-{to} van {items}',
]; // prettier-ignore

/** The pager's button to the next page (k). */
export const PAGER_NEXT: ByLanguage = {
  fr: ['Suivant', 'Page suivante', 'Suivante'],
  en: ['Next', 'Next page'],
  de: ['Nächste', 'Nächste Seite', 'Weiter'],
  es: ['Siguiente', 'Página siguiente'],
  it: ['Successivo', 'Pagina successiva', 'Successiva'],
  pt: ['Próximo', 'Próxima página', 'Próxima', 'Seguinte'],
  nl: ['Volgende', 'Volgende pagina'],
};
