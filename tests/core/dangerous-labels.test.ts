/** What may never be taught as the label of a button that we press. */
import { describe, expect, it } from 'vitest';
import { dangerousAmong, isDangerousLabel } from '../../utils/core/dangerous-labels';
import { actionLabels } from '../../utils/core/actions';
import { ACTIONS } from '../../utils/host-words/action-labels';

describe('a label of a button', () => {
  it.each([
    ...[
      'Supprimer la facture',
      'SUPPRIMER',
      'Envoyer la facture',
      'Envoyer quand même',
      'Confirmer',
      'Payer',
    ],
    ...[
      'Marquer définitivement comme payée',
      'Delete invoice',
      'Send',
      'Confirm & close',
      'Pay now',
      'Löschen',
    ],
    ...['Rechnung senden', 'Eliminar', 'Confirmar', 'Invia', 'Conferma', 'Créer l’avoir', 'Sup\u200bprimer'],
  ])('« %s » is refused for every action', (text) => {
    for (const action of actionLabels()) expect(isDangerousLabel(`action.${action}`, text)).toBe(true);
  });

  it.each([
    'Marquer comme payée',
    'Relancer le client',
    'Mark as paid',
    'Renvoyer',
    'Créer un avoir',
    'Als bezahlt markieren',
  ])('« %s » may be taught', (text) => expect(isDangerousLabel('action.markPaid', text)).toBe(false));

  it('none of those that settle or credit and are known is refused, and other places are not asked', () => {
    for (const [name, { labels }] of Object.entries(ACTIONS).filter(([one]) => one !== 'resend'))
      for (const text of Object.values(labels).flat())
        expect([text, isDangerousLabel(`action.${name}`, text)]).toEqual([text, false]);
    expect(isDangerousLabel('status.paid', 'Confirmer')).toBe(false);
  });

  it('the first of several is named', () => {
    expect(dangerousAmong({ 'status.paid': ['Payer'], 'action.markPaid': ['Solder', 'Supprimer'] })).toBe(
      'Supprimer',
    );
    expect(dangerousAmong({})).toBeNull();
  });
});
