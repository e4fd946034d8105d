/** Which template a message is made from where the one meant is hidden, or was removed. */
import { describe, expect, it } from 'vitest';
import type { ReminderQuestion } from '../../utils/core/prepared';
import { DEFAULT_SETTINGS, type KeptTemplate } from '../../utils/core/settings';
import { prepareReminder } from '../../utils/templates/prepare';
import { journalOf, openInvoice, reminderContent } from '../core/journal-entries';

describe('the template proposed where the one meant is not to be had', () => {
  const own: KeptTemplate = {
    ...{ id: 'own-1', kind: 'courteous', language: 'fr', name: 'Bon', builtIn: false, level: null },
    ...{ subject: '{{ number }}', body: '{{ amount }}' },
  };
  const chosen = (
    hidden: readonly string[],
    question: Partial<ReminderQuestion>,
    facts: Parameters<typeof journalOf> = [],
  ) =>
    prepareReminder(
      {
        ...{ slug: 'acme-1', invoice: openInvoice(), readAt: 0, today: '2026-05-15', pageLanguage: 'fr' },
        ...{ templateId: null, kind: null, answers: {}, text: null },
        ...question,
      },
      {
        ...{ ledger: null, journal: journalOf(...facts), now: 0 },
        settings: { ...DEFAULT_SETTINGS, templates: { custom: [own], hidden, order: [], edited: {} } },
      },
    ).template?.id;
  const french = (kind: string) => `built-in.fr.${kind}`;

  it('is, for a late invoice, never the note from before the due date', () => {
    expect(chosen([french('courteous')], {})).toBe(french('firm'));
    expect(chosen([french('courteous'), french('firm')], {})).toBe(french('formalNotice'));
  });

  it('is the next milder one rather than a stronger one', () => {
    const facts: Parameters<typeof journalOf> = [['2026-04-20', reminderContent(1)]];
    expect(chosen([], {}, facts)).toBe(french('firm'));
    expect(chosen([french('firm')], {}, facts)).toBe(french('courteous'));
  });

  it('is the usual one where the one chosen was removed meanwhile', () => {
    expect(chosen([], { templateId: 'own-1' })).toBe('own-1');
    expect(chosen([], { templateId: 'own-2' })).toBe(french('courteous'));
  });
});
