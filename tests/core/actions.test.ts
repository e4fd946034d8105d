/** The actions, written out by hand: what is offered in which state, and which button of the host each presses when. */
import { describe, expect, it } from 'vitest';
import { actionLabels, ACTIONS, actionsFor, actionWord, labelPressed } from '../../utils/core/actions';
import type { ActionLabel, ActionName } from '../../utils/core/actions';
import { STATUSES, type PaymentStatus } from '../../utils/core/invoice';

describe('the buttons offered', () => {
  it.each([
    ['late', ['open', 'remind', 'mark-paid', 'credit-note']],
    ['unpaid', ['open', 'remind', 'mark-paid', 'credit-note']],
    ['paid', ['open', 'mark-unpaid', 'credit-note']],
    ['canceled', ['open']],
    ['draft', ['open']],
    ['unreadable', ['open']],
  ] as const)('for %s', (state, offered) => {
    expect(actionsFor(state)).toEqual(offered);
  });

  it('are called by their names, in words that a message file can hold', () => {
    const names = Object.keys(ACTIONS) as ActionName[];
    expect(names.map(actionWord)).toEqual(['open', 'remind', 'mark_paid', 'mark_unpaid', 'credit_note']);
  });
});

describe('the button of the host that is pressed', () => {
  const PRESSED: Record<ActionName, Partial<Record<PaymentStatus, ActionLabel>>> = {
    open: {},
    remind: { unpaid: 'resend' },
    'mark-paid': { unpaid: 'markPaid' },
    'mark-unpaid': { paid: 'markUnpaid' },
    // A credit note that was begun is gone on with, although none is offered for a canceled invoice.
    'credit-note': { unpaid: 'cancelWithCreditNote', paid: 'createCreditNote', canceled: 'createCreditNote' },
  };

  it.each(Object.entries(PRESSED) as [ActionName, (typeof PRESSED)[ActionName]][])(
    'by %s is the one that the status allows, and no other',
    (action, labels) => {
      for (const status of STATUSES)
        expect(labelPressed(action, status), status).toBe(labels[status] ?? null);
    },
  );

  it('is one of these', () => {
    expect(actionLabels()).toEqual([
      'resend',
      'markPaid',
      'markUnpaid',
      'cancelWithCreditNote',
      'createCreditNote',
    ]);
  });
});
