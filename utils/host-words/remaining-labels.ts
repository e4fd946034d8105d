/**
 * The host's words for what is left to pay of an invoice. None was seen on a page of its own: (a) named by what is known
 * of its API and help centre as likely, in November 2026, (?) inferred.
 */
import type { ByLanguage } from '../core/host-words';

/** Header texts of a column that prints it. A line of a cell may begin or end with the same words. */
export const REMAINING_COLUMN: ByLanguage = {
  fr: [
    ...['Reste à payer', 'Restant dû', 'Solde', 'Montant dû' /* a */],
    ...[
      'Reste à encaisser',
      'Reste à régler',
      'Reste dû',
      'Solde dû',
      'Montant restant',
      'Montant restant dû',
      'Restant' /* ? */,
    ],
  ],
  en: [
    ...['Amount due', 'Outstanding', 'Balance due' /* a */],
    ...[
      'Outstanding amount',
      'Remaining',
      'Amount remaining',
      'Left to pay',
      'Still to pay',
      'Balance',
      'Total due' /* ? */,
    ],
  ],
  de: [
    ...['Offener Betrag', 'Restbetrag' /* a */],
    ...['Offen', 'Noch offen', 'Ausstehender Betrag', 'Noch zu zahlen', 'Saldo' /* ? */],
  ],
  es: [
    ...['Pendiente', 'Importe pendiente' /* a */],
    ...['Saldo pendiente', 'Por cobrar', 'Restante', 'Importe restante', 'Saldo' /* ? */],
  ],
  it: [
    ...['Residuo', 'Da saldare' /* a */],
    ...['Importo residuo', 'Saldo residuo', 'Rimanente', 'Importo dovuto', 'Saldo' /* ? */],
  ],
  pt: ['Em falta', 'Valor em falta', 'Em dívida', 'Valor em dívida', 'Restante', 'Saldo' /* ? */],
  nl: ['Openstaand', 'Openstaand bedrag', 'Restbedrag', 'Resterend', 'Nog te betalen', 'Saldo' /* ? */],
};

/** Words that stand before or behind such an amount in a line, and head no column. */
export const REMAINING_LINE: ByLanguage = {
  fr: ['Reste' /* a */, 'Il reste', 'Restants', 'Restante', 'À régler encore' /* ? */],
  en: ['Left', 'Still due', 'Still owed', 'To be paid', 'Remains' /* ? */],
  de: ['Rest', 'Es bleiben', 'Verbleibend', 'Ausstehend' /* ? */],
  es: ['Resta', 'Restan', 'Queda', 'Quedan', 'Faltan' /* ? */],
  it: ['Resta', 'Restano', 'Rimangono', 'Da incassare', 'Da pagare' /* ? */],
  pt: ['Resta', 'Restam', 'Falta', 'Faltam' /* ? */],
  nl: ['Resteert', 'Nog open', 'Te betalen' /* ? */],
};

/** A status that says that a part was paid, and not how much. All inferred (?). */
export const PARTLY_PAID: ByLanguage = {
  fr: [
    ...['Partiellement payée', 'Payée partiellement', 'Partiellement payé', 'Payé partiellement'],
    ...['Payée en partie', 'Partiellement réglée', 'Réglée partiellement', 'Partiellement encaissée'],
  ],
  en: ['Partially paid', 'Partly paid', 'Part paid', 'Part-paid', 'Partial payment'],
  de: ['Teilweise bezahlt', 'Teilbezahlt', 'Teils bezahlt', 'Teilzahlung'],
  es: [
    'Parcialmente pagada',
    'Pagada parcialmente',
    'Parcialmente cobrada',
    'Cobrada parcialmente',
    'Pago parcial',
  ],
  it: ['Parzialmente pagata', 'Pagata parzialmente', 'Pagata in parte', 'Parzialmente incassata'],
  pt: ['Parcialmente paga', 'Paga parcialmente', 'Parcialmente pago'],
  nl: ['Gedeeltelijk betaald', 'Deels betaald'],
};
