/** The host's words for papers, in titles and messages, and the words that leave a dialog. All inferred, never verified. */
import type { Paper } from '../core/host-words';

/** Words that leave a dialog without doing what it is for. A panel is closed by a cross instead. */
export const DISMISS = [
  'Annuler', 'Retour', 'Cancel', 'Back', 'Go back', 'Abbrechen', 'Zurück', 'Cancelar', 'Volver', 'Atrás', 'Annulla',
  'Indietro', 'Voltar', 'Annuleren', 'Terug', 'Plus tard', 'Not now', 'Later', 'Revenir', 'Revenir en arrière',
  'Ne pas envoyer', "Don't send", 'Nicht senden', 'No enviar', 'Non inviare',
]; // prettier-ignore

/** What the papers are called: whole words, as they stand in titles, subjects and messages. */
export const PAPERS: Record<Paper, readonly string[]> = {
  invoice: ['facture', 'invoice', 'rechnung', 'factura', 'fattura', 'fatura', 'factuur'],
  creditNote: [
    'avoir', "facture d'avoir", 'credit note', 'stornorechnung', 'gutschrift', 'factura rectificativa', 'nota di credito',
    'nota de crédito', 'nota de credito', 'creditnota',
  ],
  other: [
    'devis', 'quote', 'estimate', 'angebot', 'kostenvoranschlag', 'presupuesto', 'preventivo', 'orçamento', 'offerte',
    'bon de commande', 'purchase order',
  ],
}; // prettier-ignore

/** Words that say a credit note is there now. */
export const CREATED = [
  'créé', 'émis', 'created', 'issued', 'erstellt', 'creado', 'creada', 'emitido', 'emitida', 'creata', 'emessa', 'criada',
  'gemaakt', 'aangemaakt',
]; // prettier-ignore

/** Titles over the credit notes of an invoice. */
export const LINKED_CREDIT_NOTES = [
  'Avoirs liés', 'Avoir lié', 'Avoirs', 'Avoir', 'Avoirs associés', 'Avoir associé', 'Linked credit notes', 'Credit notes', 'Credit note',
  'Related credit notes', 'Verknüpfte Stornorechnungen', 'Stornorechnungen', 'Stornorechnung',
  'Facturas rectificativas vinculadas', 'Facturas rectificativas', 'Factura rectificativa', 'Note di credito collegate',
  'Note di credito', 'Nota di credito', 'Notas de crédito associadas', 'Notas de crédito', 'Nota de crédito',
  "Gekoppelde creditnota's", "Creditnota's", 'Creditnota',
]; // prettier-ignore
