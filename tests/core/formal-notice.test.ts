/** A formal notice has to say who claims, and by when he is to be paid: each built-in one does, and cut ones do not. */
import { describe, expect, it } from 'vitest';
import { lacksIn, type NoticeFacts } from '../../utils/core/formal-notice';
import { SAMPLE_VALUES } from '../../utils/core/template-data';
import { builtInTemplates } from '../../utils/templates/built-in';
import { render } from '../../utils/templates/render';
import { LOCALES } from '../../utils/templates/template';

const facts = (more: Partial<NoticeFacts> = {}): NoticeFacts => ({
  ...{ creditors: ['Atelier Lumen'], deadline: '2026-05-25', daysLate: 35, locale: 'fr-FR' },
  ...more,
});

describe('what a formal notice lacks', () => {
  it.each(builtInTemplates().filter(({ kind }) => kind === 'formalNotice'))(
    'is nothing in $id, and its creditor where nobody is named',
    (template) => {
      const locale = LOCALES[template.language];
      const body = (values: object) => {
        const text = render(template, values);
        if (text.kind !== 'text') throw new Error(JSON.stringify(text));
        return text.body;
      };
      const without = (...names: string[]) =>
        Object.fromEntries(Object.entries(SAMPLE_VALUES).filter(([name]) => !names.includes(name)));
      const unregistered = without('registered_letter');
      const nameless = without('registered_letter', 'organisation', 'sender_name', 'signature');
      const { registered_letter, sender_name } = SAMPLE_VALUES;
      expect(lacksIn(body(unregistered), facts({ locale }))).toEqual([]);
      expect(lacksIn(body(nameless), facts({ locale, creditors: [undefined, null, ''] }))).toEqual([
        'noCreditor',
      ]);
      // Without the firm's name he who signs is the creditor.
      const byName = body({ ...nameless, sender_name });
      expect(lacksIn(byName, facts({ locale, creditors: [sender_name] }))).toEqual([]);
      // It speaks of a registered letter only where the user gives its number.
      expect(body(SAMPLE_VALUES)).toContain(registered_letter);
      expect(body(unregistered)).not.toMatch(/recommandée|registered|Einschreiben|burofax|raccomandata/);
    },
  );

  it.each([
    ['Atelier Lumen vous met en demeure de payer avant le 25 mai 2026.', []],
    ['ATELIER LUMEN\nvous met en demeure de payer sous huit jours.', []],
    ['Atelier\u00a0Lumen : 10 jours pour payer.', []],
    ['Atelier Lumen : en retard de 35 jours.', ['noDeadline']],
    ['Payez avant le 25 mai 2026.', ['noCreditor']],
    ['Payez.', ['noCreditor', 'noDeadline']],
  ] as const)('%j: %j', (body, lacks) => {
    expect(lacksIn(body, facts())).toEqual(lacks);
  });
});
