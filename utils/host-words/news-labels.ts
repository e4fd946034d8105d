/**
 * The host's words for what became of a message: that it was sent, and that something failed. Sources as in
 * `labels.ts`; all inferred (?), never verified: a word that is missing leaves a message unsure, never wrongly recorded.
 */
import type { NewsWord } from '../core/host-words';

/** Found as the beginning of a word, whatever follows it: "envoy" would find too much, "échou" finds "échoué". */
export const NEWS: Record<NewsWord, readonly string[]> = {
  /** Whole words: a sentence with one of them tells of something sent, unless it has one of the others too. */
  wasSent: [
    'envoyé', 'envoyée', 'envoyés', 'envoyées', 'expédié', 'expédiée', 'sent', 'gesendet', 'versendet', 'versandt',
    'verschickt', 'enviado', 'enviada', 'enviados', 'enviadas', 'inviato', 'inviata', 'inviati', 'inviate', 'spedita',
    'verzonden', 'verstuurd', 'relancée', 'relancées', 'reminded', 'relance effectuée',
    'rappel effectué', 'est parti', 'est partie', 'delivered', 'on its way',
  ],
  hasFailed: [
    'erreur', 'échec', 'échou', "n'a pas", "n'ont pas", "n'avons pas", 'pas été', 'non envoyé',
    'impossible', 'réessay', 'problème', 'a expiré', 'session expirée', 'hors ligne', 'hors connexion',
    'error', 'fail', 'could not', "couldn't", 'cannot', "can't", 'unable', 'try again', 'went wrong', 'not sent',
    'not been sent', "wasn't", "hasn't", 'was not', 'has not', 'has expired', 'session expired', 'offline',
    'fehler', 'fehlgeschlagen', 'konnte nicht', 'konnten nicht', 'nicht gesendet', 'nicht versendet', 'wurde nicht',
    'erneut versuchen', 'abgelaufen', 'ha fallado', 'fallo', 'no se ha', 'no se pudo', 'no enviad', 'inténtalo',
    'vuelve a intentar', 'ha caducado', 'errore', 'non riuscit', 'non è stat', 'non inviat', 'riprova', 'è scadut',
    'fallit', 'erro', 'falhou', 'não foi', 'tente novamente', 'expirou', 'fout', 'mislukt', 'niet verzonden',
    'opnieuw proberen', 'verlopen', 'bloqué', 'blocked', 'gesperrt', 'bloccat', 'bloquead', 'geblokkeerd', 'plafond',
    'quota', 'limite', 'too many', 'trop de', 'invalid', 'ungültig', 'non valid', 'no válid', 'ongeldig',
    'connexion perdue', 'connection lost', 'envoi annulé', 'envoi interrompu', 'sending cancel', 'undone',
    'versand abgebrochen', 'envío cancelad', 'invio annullat',
  ],
  /** What makes a sentence with a word for sent no news: of what was sent before, is yet to be, or is something else. */
  otherwise: [
    'déjà', 'sera', 'seront', 'en cours', 'already', 'will be', 'to be', 'being', 'bereits', 'schon', 'wird', 'werden',
    'ya', 'será', 'già', 'sarà', 'verrà', 'já', 'wordt', 'worden',
    'code', 'codice', 'código', 'sms', 'virement', 'transfer', 'überweisung', 'transferencia', 'bonifico', 'transferência',
    'overboeking',
  ],
}; // prettier-ignore
