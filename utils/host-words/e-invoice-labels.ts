/**
 * The host's words for the state of an e-invoice. The French ones are those of the norm (n: life cycle 200 to 214), the
 * Italian ones those of the exchange system (i); how the host prints them in its list, if it does, is not known. The
 * others translate the host's API (a), or are inferred (?). Feminine where a language has genders: a quote is not.
 */
import type { EInvoiceState } from '../core/e-invoice';
import type { ByLanguage } from '../core/host-words';

/** Header texts of a column that prints it. All inferred (?). */
export const E_INVOICE_COLUMN: ByLanguage = {
  fr: [
    'Statut e-facture',
    'E-facture',
    'Facture électronique',
    'Statut de facturation électronique',
    'Cycle de vie',
  ],
  en: ['E-invoice', 'E-invoice status', 'E-invoicing', 'E-invoicing status', 'Electronic invoice'],
  de: ['E-Rechnung', 'Status der E-Rechnung', 'E-Rechnungsstatus'],
  es: ['Factura electrónica', 'Estado de la factura electrónica', 'Facturación electrónica'],
  it: ['Fattura elettronica', 'Stato fattura elettronica', 'Stato SdI', 'SdI', 'Fatturazione elettronica'],
  pt: ['Fatura eletrónica', 'Estado da fatura eletrónica'],
  nl: ['E-factuur', 'Status e-factuur', 'E-factuurstatus'],
};

export const E_INVOICE: Record<EInvoiceState, ByLanguage> = {
  sent: {
    fr: [
      ...['Déposée', 'Émise par la plateforme', 'Reçue par la plateforme', 'Mise à disposition' /* n */],
      ...['Prise en charge', 'Complétée', 'Visée' /* n */, 'Émise', 'Reçue', 'Transmise', 'Envoyée' /* ? */],
    ],
    en: ['Submitted' /* a */, 'Sent', 'Delivered', 'Made available', 'Received by the platform' /* ? */],
    de: ['Übermittelt', 'Zugestellt', 'Gesendet' /* ? */],
    es: ['Enviada', 'Entregada', 'Presentada' /* ? */],
    it: ['Inviata', 'Consegnata' /* i */],
    pt: ['Enviada', 'Entregue', 'Submetida' /* ? */],
    nl: ['Verzonden', 'Afgeleverd', 'Ingediend' /* ? */],
  },
  accepted: {
    fr: ['Approuvée', 'Approuvée partiellement' /* n */],
    en: ['Approved' /* a */, 'Partially approved', 'Accepted' /* ? */],
    de: ['Genehmigt', 'Teilweise genehmigt' /* ? */],
    es: ['Aprobada', 'Aceptada' /* ? */],
    it: ['Accettata' /* i */, 'Approvata' /* ? */],
    pt: ['Aprovada', 'Aceite' /* ? */],
    nl: ['Goedgekeurd', 'Geaccepteerd' /* ? */],
  },
  collected: {
    fr: ['Encaissée', 'Paiement transmis' /* n */],
    en: ['Collected', 'Payment sent', 'Payment reported' /* ? */],
    de: ['Vereinnahmt', 'Zahlung gemeldet' /* ? */],
    es: ['Cobrada', 'Pago comunicado' /* ? */],
    it: ['Incassata', 'Pagamento comunicato' /* ? */],
    pt: ['Recebida', 'Pagamento comunicado' /* ? */],
    nl: ['Geïnd', 'Betaling gemeld' /* ? */],
  },
  disputed: {
    fr: ['En litige' /* n */, 'Litige' /* ? */],
    en: ['Disputed', 'In dispute' /* ? */],
    de: ['Strittig', 'In Klärung' /* ? */],
    es: ['En litigio', 'En disputa' /* ? */],
    it: ['In contestazione', 'Contestata' /* ? */],
    pt: ['Em litígio', 'Em disputa' /* ? */],
    nl: ['Betwist' /* ? */],
  },
  suspended: {
    fr: ['Suspendue' /* n */],
    en: ['Suspended', 'On hold' /* ? */],
    de: ['Ausgesetzt', 'Angehalten' /* ? */],
    es: ['Suspendida' /* ? */],
    it: ['Sospesa' /* ? */],
    pt: ['Suspensa' /* ? */],
    nl: ['Opgeschort' /* ? */],
  },
  refused: {
    fr: ['Refusée' /* n */],
    en: ['Declined' /* a */, 'Refused' /* ? */],
    de: ['Abgelehnt' /* ? */],
    es: ['Rechazada' /* ? */],
    it: ['Rifiutata' /* i */],
    pt: ['Recusada' /* ? */],
    nl: ['Geweigerd' /* ? */],
  },
  undelivered: {
    fr: ['Non délivrée', 'Non remise', 'Non distribuée' /* ? */],
    en: ['Not delivered' /* a */, 'Undelivered' /* ? */],
    de: ['Nicht zugestellt' /* ? */],
    es: ['No entregada' /* ? */],
    it: ['Non consegnata' /* i */, 'Mancata consegna' /* ? */],
    pt: ['Não entregue' /* ? */],
    nl: ['Niet afgeleverd', 'Niet bezorgd' /* ? */],
  },
  rejected: {
    fr: ['Rejetée' /* n */, 'Échec de la transmission' /* ? */],
    en: ['Submission failed' /* a */, 'Rejected' /* ? */],
    de: ['Zurückgewiesen', 'Übermittlung fehlgeschlagen' /* ? */],
    es: ['Rechazada por la plataforma', 'Envío fallido' /* ? */],
    it: ['Scartata' /* i */],
    pt: ['Rejeitada', 'Falha no envio' /* ? */],
    nl: ['Afgewezen', 'Verzending mislukt' /* ? */],
  },
};
