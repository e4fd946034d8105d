/** What this page says, in each language; the words a status may have are the host's own. */
import { choice } from './choice';

export type Status = 'unpaid' | 'paid' | 'canceled' | 'draft';

export interface Words {
  readonly title: string;
  /** Client, issue date, due date, status, amount. */
  readonly columns: readonly string[];
  readonly statuses: Readonly<Record<Status, readonly [string, string]>>;
  readonly deposit: string;
  readonly resend: string;
  readonly markPaid: string;
  readonly markUnpaid: string;
  readonly cancel: string;
  readonly create: string;
  readonly send: string;
  readonly to: string;
  readonly subject: string;
  readonly message: string;
  readonly copy: string;
  readonly reason: string;
  readonly back: string;
  readonly more: string;
}

const statuses = (unpaid: string, paid: string, canceled: string, draft: string): Words['statuses'] => {
  const pair = (words: string) => {
    const [first, second = first] = words.split('|');
    return [first!, second!] as const;
  };
  return { unpaid: pair(unpaid), paid: pair(paid), canceled: pair(canceled), draft: pair(draft) };
};

const WORDS: Record<typeof choice.lang, Words> = {
  fr: {
    title: 'Factures clients',
    columns: ['Client', 'Date d’émission', 'Date d’échéance', 'Statut', 'Montant'],
    statuses: statuses('À encaisser|À payer', 'Payée|Encaissée', 'Annulée', 'Brouillon'),
    ...{ deposit: 'Facture d’acompte', resend: 'Renvoyer la facture', markPaid: 'Indiquer comme payée' },
    ...{ markUnpaid: 'Indiquer comme non payée', cancel: 'Annuler avec un avoir', create: 'Créer l’avoir' },
    ...{ send: 'Envoyer la facture', to: 'Destinataires', subject: 'Objet', message: 'Message' },
    ...{ copy: 'Ajoutez-moi en cc', reason: 'Motif', back: 'Annuler', more: 'Plus d’actions' },
  },
  en: {
    title: 'Client invoices',
    columns: ['Client', 'Issue date', 'Due date', 'Status', 'Amount'],
    statuses: statuses('To be paid|Overdue', 'Paid', 'Canceled|Cancelled', 'Draft'),
    ...{ deposit: 'Deposit invoice', resend: 'Resend invoice', markPaid: 'Mark as paid' },
    ...{ markUnpaid: 'Mark as unpaid', cancel: 'Cancel with credit note', create: 'Create credit note' },
    ...{ send: 'Send invoice', to: 'Recipients', subject: 'Subject', message: 'Message' },
    ...{ copy: 'Add me in cc', reason: 'Reason', back: 'Cancel', more: 'More actions' },
  },
  de: {
    title: 'Kundenrechnungen',
    columns: ['Kunde', 'Ausstellungsdatum', 'Fälligkeitsdatum', 'Status', 'Betrag'],
    statuses: statuses('Zu zahlen|Ausgestellt', 'Bezahlt', 'Storniert', 'Entwurf'),
    ...{ deposit: 'Anzahlungsrechnung', resend: 'Rechnung erneut senden', markPaid: 'Als bezahlt markieren' },
    ...{ markUnpaid: 'Als zu zahlen markieren', cancel: 'Stornorechnung erstellen' },
    ...{ create: 'Stornorechnung erstellen', send: 'Rechnung senden', to: 'Empfänger', subject: 'Betreff' },
    ...{ message: 'Nachricht', copy: 'Mich in CC setzen', reason: 'Grund', back: 'Abbrechen' },
    more: 'Weitere Aktionen',
  },
  es: {
    title: 'Facturas de clientes',
    columns: ['Cliente', 'Fecha de emisión', 'Fecha de vencimiento', 'Estado', 'Importe'],
    statuses: statuses('Pendiente|Vencida', 'Cobrada|Pagada', 'Cancelada|Anulada', 'Borrador'),
    ...{ deposit: 'Factura de anticipo', resend: 'Reenviar la factura', markPaid: 'Marcar como cobrada' },
    ...{ markUnpaid: 'Marcar como pendiente', cancel: 'Cancelar con factura rectificativa' },
    ...{ create: 'Crear factura rectificativa', send: 'Enviar la factura', to: 'Destinatarios' },
    ...{ subject: 'Asunto', message: 'Mensaje', copy: 'Añadirme en cc', reason: 'Motivo' },
    ...{ back: 'Cancelar', more: 'Más acciones' },
  },
  it: {
    title: 'Fatture clienti',
    columns: ['Cliente', 'Data di emissione', 'Data di scadenza', 'Stato', 'Importo'],
    statuses: statuses('Da incassare|Da pagare', 'Incassata|Pagata', 'Annullata|Annullato', 'Bozza'),
    ...{ deposit: 'Fattura di acconto', resend: 'Reinvia la fattura', markPaid: 'Segna come pagata' },
    ...{ markUnpaid: 'Contrassegna come Da pagare', cancel: 'Annullare con nota di credito' },
    ...{ create: 'Emetti nota di credito', send: 'Invia la fattura', to: 'Destinatari', subject: 'Oggetto' },
    ...{ message: 'Messaggio', copy: 'Aggiungimi in cc', reason: 'Motivo', back: 'Annulla' },
    more: 'Altre azioni',
  },
  pt: {
    title: 'Faturas de clientes',
    columns: ['Cliente', 'Data de emissão', 'Data de vencimento', 'Estado', 'Montante'],
    statuses: statuses('Por pagar|A receber', 'Paga', 'Cancelada|Anulada', 'Rascunho'),
    ...{ deposit: 'Fatura de adiantamento', resend: 'Reenviar fatura', markPaid: 'Marcar como paga' },
    ...{ markUnpaid: 'Marcar como não paga', cancel: 'Anular', create: 'Criar', send: 'Enviar fatura' },
    ...{ to: 'Destinatários', subject: 'Assunto', message: 'Mensagem', copy: 'Cc', reason: 'Motivo' },
    ...{ back: 'Cancelar', more: 'Mais ações' },
  },
  nl: {
    title: 'Klantfacturen',
    columns: ['Klant', 'Factuurdatum', 'Vervaldatum', 'Status', 'Bedrag'],
    statuses: statuses('Te betalen|Openstaand', 'Betaald', 'Geannuleerd', 'Concept'),
    ...{ deposit: 'Voorschotfactuur', resend: 'Factuur opnieuw verzenden', markPaid: 'Als betaald markeren' },
    ...{
      markUnpaid: 'Als onbetaald markeren',
      cancel: 'Annuleren',
      create: 'Maken',
      send: 'Factuur verzenden',
    },
    ...{ to: 'Ontvangers', subject: 'Onderwerp', message: 'Bericht', copy: 'Cc', reason: 'Reden' },
    ...{ back: 'Annuleren', more: 'Meer acties' },
  },
};

export const words = WORDS[choice.lang];

export const statusWord = (status: Status): string =>
  words.statuses[status][choice.statuses === 'first' ? 0 : 1];
