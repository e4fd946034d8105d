/**
 * The host's words on an open invoice, its buttons and its forms, by language. Provenance as in `labels.ts`:
 * (s) a user's guide of March 2026, (h) the help centre of mid-2025, (o) an older help centre, (k) the host's public
 * front-end kit (same words for other objects), (?) inferred and never verified.
 */
import type { ActionLabel } from '../core/actions';
import type { ActionWords, ByLanguage } from '../core/host-words';

const CREATE_CREDIT_NOTE: ByLanguage = {
  fr: ['Créer un avoir' /* h */],
  en: ['Create credit note' /* h */, 'Create a credit note' /* ? */],
  de: ['Stornorechnung erstellen' /* h */, 'Gutschrift erstellen' /* ? */],
  es: ['Crear factura rectificativa' /* h */, 'Crear una factura rectificativa' /* ? */],
  it: ['Crea una nota di credito' /* h */, 'Crea nota di credito' /* ? */],
  pt: ['Criar nota de crédito', 'Criar uma nota de crédito' /* ? */],
  nl: ['Creditnota maken', 'Creditnota aanmaken' /* ? */],
};

/** The buttons of an open invoice. */
export const ACTIONS: Record<ActionLabel, ActionWords> = {
  resend: {
    labels: {
      fr: ['Renvoyer la facture' /* s */],
      en: ['Resend invoice', 'Resend the invoice', 'Share again' /* ? */],
      de: ['Rechnung erneut senden', 'Rechnung erneut versenden' /* ? */],
      es: ['Reenviar la factura', 'Reenviar factura' /* ? */],
      it: ['Reinvia la fattura', 'Invia di nuovo la fattura', 'Reinvia fattura' /* ? */],
      pt: ['Reenviar fatura', 'Reenviar a fatura' /* ? */],
      nl: ['Factuur opnieuw verzenden', 'Factuur opnieuw sturen' /* ? */],
    },
    otherwise: {
      fr: ['Renvoyer' /* k */],
      en: ['Send invoice' /* h */, 'Resend' /* k */],
      de: ['Erneut senden' /* k */],
      es: ['Enviar de nuevo' /* k */],
      it: ['Invia di nuovo' /* k */],
      pt: ['Enviar novamente' /* k */],
      nl: ['Opnieuw sturen' /* k */],
    },
  },
  markPaid: {
    labels: {
      fr: ['Indiquer comme payée' /* s */, 'Marquer comme payée' /* ? */],
      en: ['Mark as paid' /* h */],
      de: ['Als bezahlt markieren' /* h */],
      es: ['Marcar como cobrada' /* h */, 'Marcar como pagada' /* ? */],
      it: ['Segna come pagata', 'Contrassegna come pagato', 'Segnala come incassata' /* h */],
      pt: ['Marcar como paga', 'Marcar como pago' /* ? */],
      nl: ['Markeren als betaald', 'Als betaald markeren' /* ? */],
    },
    otherwise: {},
  },
  markUnpaid: {
    labels: {
      fr: [
        'Indiquer comme non payée' /* s */,
        'Indiquer comme À encaisser' /* h */,
        'Marquer comme non payée' /* ? */,
      ],
      en: ['Mark as To be paid' /* h */, 'Mark as unpaid' /* ? */],
      de: ['Als zu zahlen markieren' /* h */, 'Als unbezahlt markieren' /* ? */],
      es: ['Marcar como pendiente' /* ? */],
      it: ['Contrassegna come Da pagare' /* h */, 'Contrassegna come Da incassare' /* ? */],
      pt: ['Marcar como por pagar', 'Marcar como não paga' /* ? */],
      nl: ['Markeren als te betalen', 'Markeren als onbetaald' /* ? */],
    },
    otherwise: {},
  },
  cancelWithCreditNote: {
    labels: {
      fr: ['Annuler avec un avoir' /* s */, 'Annulation avec un avoir' /* h */],
      en: ['Cancel with credit note' /* h */, 'Cancel with a credit note' /* ? */],
      de: ['Mit Stornorechnung stornieren' /* ? */],
      es: ['Cancelar con factura rectificativa' /* h */, 'Anular con factura rectificativa' /* ? */],
      it: ['Annullare con nota di credito' /* o */, 'Annulla con nota di credito' /* ? */],
      pt: ['Cancelar com nota de crédito', 'Anular com nota de crédito' /* ? */],
      nl: ['Annuleren met een creditnota', 'Annuleren met creditnota' /* ? */],
    },
    // The help centre uses these for unpaid invoices too.
    otherwise: CREATE_CREDIT_NOTE,
  },
  createCreditNote: { labels: CREATE_CREDIT_NOTE, otherwise: {} },
};

/** The button that sends an invoice from its form. */
export const SEND_SUBMIT: ByLanguage = {
  fr: ['Envoyer la facture' /* s */, 'Renvoyer la facture' /* ? */],
  en: ['Send invoice' /* h */, 'Resend invoice' /* ? */],
  de: [
    'Rechnung senden',
    'Rechnung versenden',
    'Rechnung erneut senden',
    'Rechnung erneut versenden' /* ? */,
  ],
  es: ['Enviar la factura', 'Enviar factura', 'Reenviar la factura', 'Reenviar factura' /* ? */],
  it: ['Invia la fattura' /* h */, 'Invia fattura', 'Reinvia la fattura' /* ? */],
  pt: ['Enviar a fatura', 'Enviar fatura', 'Reenviar a fatura', 'Reenviar fatura' /* ? */],
  nl: ['Factuur verzenden', 'Factuur versturen', 'Factuur opnieuw verzenden' /* ? */],
};

/** The same, not saying what is sent: a form needs another sign that it sends an invoice. */
export const SEND_SUBMIT_BARE: ByLanguage = {
  fr: ['Envoyer' /* h */, 'Renvoyer' /* ? */],
  en: ['Send', 'Resend' /* ? */],
  de: ['Senden', 'Versenden', 'Erneut senden' /* ? */],
  es: ['Enviar', 'Reenviar', 'Enviar de nuevo' /* ? */],
  it: ['Invia', 'Reinvia', 'Invia di nuovo' /* ? */],
  pt: ['Enviar', 'Reenviar', 'Enviar novamente' /* ? */],
  nl: ['Verzenden', 'Versturen', 'Verstuur', 'Opnieuw sturen' /* ? */],
};

/** The button that sends a credit note from its form. All inferred (?). */
export const CREDIT_NOTE_SEND_SUBMIT: ByLanguage = {
  fr: ["Envoyer l'avoir", "Renvoyer l'avoir"],
  en: ['Send credit note', 'Send the credit note', 'Resend credit note'],
  de: ['Stornorechnung senden', 'Stornorechnung versenden', 'Gutschrift senden'],
  es: ['Enviar la factura rectificativa', 'Enviar factura rectificativa'],
  it: ['Invia la nota di credito', 'Invia nota di credito'],
  pt: ['Enviar a nota de crédito', 'Enviar nota de crédito'],
  nl: ['Creditnota verzenden', 'Creditnota versturen'],
};

/** The fields of a form that sends. */
export const SEND_FIELDS: Record<'subject' | 'message' | 'copy' | 'recipients', ByLanguage> = {
  subject: {
    fr: ['Objet' /* s */, "Objet de l'e-mail", "Objet de l'email", 'Sujet' /* ? */],
    en: ['Subject', 'Email subject', 'Subject line' /* ? */],
    de: ['Betreff', 'Betreffzeile' /* ? */],
    es: ['Asunto', 'Asunto del correo' /* ? */],
    it: ['Oggetto', "Oggetto dell'e-mail" /* ? */],
    pt: ['Assunto' /* ? */],
    nl: ['Onderwerp' /* ? */],
  },
  message: {
    fr: [
      'Message' /* s */,
      'Votre message',
      'Corps du message',
      "Corps de l'e-mail",
      "Message de l'e-mail" /* ? */,
    ],
    en: ['Message', 'Your message', 'Email body', 'Message body', 'Body' /* ? */],
    de: ['Nachricht', 'Ihre Nachricht', 'Nachrichtentext' /* ? */],
    es: ['Mensaje', 'Tu mensaje', 'Cuerpo del mensaje' /* ? */],
    it: ['Messaggio', 'Il tuo messaggio', 'Testo del messaggio' /* ? */],
    pt: ['Mensagem', 'A sua mensagem', 'Corpo da mensagem' /* ? */],
    nl: ['Bericht', 'Uw bericht', 'Je bericht' /* ? */],
  },
  copy: {
    fr: ['Ajoutez-moi en cc' /* s */, "M'envoyer une copie", 'Me mettre en copie', "M'ajouter en cc" /* ? */],
    en: ['Add me in cc', 'Send me a copy', 'Add me in copy', 'CC me', 'Add me as cc' /* ? */],
    de: ['Mich in CC setzen', 'Kopie an mich senden', 'Mir eine Kopie senden' /* ? */],
    es: ['Añadirme en cc', 'Enviarme una copia', 'Ponerme en copia' /* ? */],
    it: ['Aggiungimi in cc', 'Invia una copia a me', 'Inviami una copia' /* ? */],
    pt: ['Adicionar-me em cc', 'Enviar-me uma cópia', 'Adicione-me em cc' /* ? */],
    nl: ['Mij in cc zetten', 'Stuur mij een kopie', 'Zet mij in cc' /* ? */],
  },
  recipients: {
    fr: ['Destinataires', 'Destinataire', 'À', 'Envoyer à', 'E-mail du destinataire' /* ? */],
    en: ['Recipients', 'Recipient', 'To', 'Send to' /* ? */],
    de: ['Empfänger', 'An', 'Senden an' /* ? */],
    es: ['Destinatarios', 'Destinatario', 'Para', 'Enviar a' /* ? */],
    it: ['Destinatari', 'Destinatario', 'A', 'Invia a' /* ? */],
    pt: ['Destinatários', 'Destinatário', 'Para', 'Enviar para' /* ? */],
    nl: ['Ontvangers', 'Ontvanger', 'Aan', 'Verzenden naar' /* ? */],
  },
};

/** The button that creates a credit note, in the form and again in the question after it. */
export const CREDIT_NOTE_SUBMIT: ByLanguage = {
  fr: ["Créer l'avoir" /* s */, 'Créer un avoir' /* h */, "Émettre l'avoir" /* ? */],
  en: ['Create credit note' /* h */, 'Create the credit note', 'Create a credit note', 'Issue credit note' /* ? */],
  de: ['Stornorechnung erstellen' /* h */, 'Gutschrift erstellen' /* ? */],
  es: ['Crear factura rectificativa' /* h */, 'Crear la factura rectificativa', 'Emitir factura rectificativa' /* ? */],
  it: ['Emetti nota di credito' /* h */, 'Crea nota di credito', 'Crea una nota di credito', 'Crea la nota di credito' /* ? */],
  pt: ['Criar nota de crédito', 'Criar a nota de crédito', 'Emitir nota de crédito' /* ? */],
  nl: ['Creditnota maken', 'Creditnota aanmaken', 'De creditnota maken' /* ? */],
}; // prettier-ignore

/** The fields of the credit-note form. The issue date's label is the column's, too. */
export const CREDIT_NOTE_FIELDS: Record<'reason' | 'issueDate' | 'number', ByLanguage> = {
  reason: {
    fr: ['Informations complémentaires' /* h */, 'Motif', "Motif de l'avoir", 'Raison' /* ? */],
    en: [
      'Additional details' /* h */,
      'Reason',
      'Reason for the credit note',
      'Additional information' /* ? */,
    ],
    de: ['Grund', 'Zusätzliche Angaben', 'Stornierungsgrund', 'Zusätzliche Informationen' /* ? */],
    es: ['Motivo', 'Información adicional', 'Datos adicionales' /* ? */],
    it: ['Motivo', 'Causale', 'Informazioni aggiuntive' /* ? */],
    pt: ['Motivo', 'Informações adicionais' /* ? */],
    nl: ['Reden', 'Aanvullende gegevens', 'Aanvullende informatie' /* ? */],
  },
  issueDate: {
    fr: ["Date d'émission" /* h */, "Date de l'avoir" /* ? */],
    en: ['Issue date' /* h */, 'Credit note date' /* ? */],
    de: ['Ausstellungsdatum' /* h */],
    es: ['Fecha de emisión' /* h */, 'Fecha de expedición' /* ? */],
    it: ['Data di emissione' /* h */],
    pt: ['Data de emissão' /* ? */],
    nl: ['Factuurdatum', 'Uitgiftedatum', 'Datum' /* ? */],
  },
  number: {
    fr: ["Numéro de l'avoir", "Numéro d'avoir", "N° de l'avoir", "N° d'avoir", 'Numéro' /* ? */],
    en: ['Credit note number', 'Credit note no.', 'Number' /* ? */],
    de: ['Nummer der Stornorechnung', 'Stornorechnungsnummer', 'Nummer' /* ? */],
    es: ['Número de la factura rectificativa', 'Número de factura rectificativa', 'Número' /* ? */],
    it: ['Numero della nota di credito', 'Numero nota di credito', 'Numero' /* ? */],
    pt: ['Número da nota de crédito', 'Número' /* ? */],
    nl: ['Nummer van de creditnota', 'Creditnotanummer', 'Nummer' /* ? */],
  },
};

/** First words of the two ways to number a credit note. The help centre names both without quoting them (?). */
export const NUMBERING: Record<'automatic' | 'manual', readonly string[]> = {
  automatic: [
    'Automatique',
    'Automatic',
    'Automatisch',
    'Automático',
    'Automática',
    'Automatico',
    'Automatica',
  ],
  manual: ['Manuel', 'Manuelle', 'Manual', 'Manuell', 'Manuale', 'Handmatig'],
};
