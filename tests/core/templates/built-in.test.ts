/** The built-in templates: every kind in every language, with the least and with the most that can be known. */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../utils/core/day';
import { formatMoney } from '../../../utils/core/money';
import { SAMPLE_VALUES, type TemplateValues } from '../../../utils/core/template-data';
import { builtInTemplates } from '../../../utils/templates/built-in';
import { check } from '../../../utils/templates/check';
import { render } from '../../../utils/templates/render';
import {
  LOCALES,
  type Template,
  type TemplateKind,
  type TemplateLanguage,
} from '../../../utils/templates/template';

const TEMPLATES = builtInTemplates();
const LANGUAGES = Object.keys(LOCALES) as TemplateLanguage[];
const KINDS: TemplateKind[] = [
  'beforeDue',
  'courteous',
  'firm',
  'formalNotice',
  'statement',
  'thanks',
  'creditNote',
];

/** What the page shows of a late invoice, with not even an issue date. */
const LEAST: TemplateValues = {
  client: 'HABITAT',
  number: 'F-2026-022',
  payment_reference: 'F-2026-022',
  due_date: '2026-03-11',
  amount: { minor: 82_500, currency: 'EUR' },
  days_late: 1,
  today: '2026-03-12',
  deadline: '2026-03-22',
  all_invoices: [
    {
      number: 'F-2026-022',
      due_date: '2026-03-11',
      amount: { minor: 82_500, currency: 'EUR' },
      days_late: 1,
    },
  ],
  all_total: [{ minor: 82_500, currency: 'EUR' }],
};

function textOf(template: Template, values: TemplateValues): { subject: string; body: string } {
  const result = render(template, values);
  if (result.kind === 'refused') throw new Error(`${template.id}: ${JSON.stringify(result.problems)}`);
  return result;
}

function template(language: TemplateLanguage, kind: TemplateKind): Template {
  const found = TEMPLATES.find((one) => one.language === language && one.kind === kind);
  if (found === undefined) throw new Error(`No template ${language} ${kind}`);
  return found;
}

describe('the set', () => {
  it('has every kind in every language, each with an id of its own', () => {
    expect(TEMPLATES.map(({ language, kind }) => `${language} ${kind}`)).toEqual(
      LANGUAGES.flatMap((language) => KINDS.map((kind) => `${language} ${kind}`)),
    );
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    for (const { id, language, kind, builtIn, level } of TEMPLATES) {
      expect(id).toBe(`built-in.${language}.${kind}`);
      expect(builtIn).toBe(true);
      expect(level).toBe({ beforeDue: 0, courteous: 1, firm: 2, formalNotice: 3 }[kind as string] ?? null);
    }
  });
});

describe.each(TEMPLATES.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  const locale = LOCALES[one.language];

  it('has no problem to show in the editor', () => {
    expect(check(one)).toEqual([]);
  });

  it.each<readonly [string, TemplateValues]>([
    ['the least', LEAST],
    ['the most', SAMPLE_VALUES],
    ...(['contact_name', 'issue_date', 'signature', 'sender_name', 'organisation'] as const).map(
      (name) => [`the least and ${name}`, { ...LEAST, [name]: SAMPLE_VALUES[name] }] as const,
    ),
    ...(
      ['interest', 'fixed_sum', 'interest_rate', 'reminder_1_date', 'signature', 'contact_name'] as const
    ).map((name) => [`the most without ${name}`, without(SAMPLE_VALUES, name)] as const),
  ])('reads well with %s', (_name, values) => {
    const { subject, body } = textOf(one, values);
    for (const text of [subject, body]) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object|[{}]|[\uFDD0-\uFDEF]/);
      expect(text).not.toMatch(/\n{3,}|^\s|\s$| \n|(?<=\S) {2,}| [,.](?:\s|$)|,,|\.\.|\(\)/);
    }
    expect(subject).not.toContain('\n');
    expect(body).not.toMatch(/,$/);
    // Paragraphs are apart by exactly one blank line, and none is empty.
    for (const paragraph of body.split('\n\n')) expect(paragraph.trim()).not.toBe('');
  });

  it('says which invoice, how much and when', () => {
    for (const values of [LEAST, SAMPLE_VALUES]) {
      const { subject, body } = textOf(one, values);
      expect(body).toContain(values.number);
      expect(body).toContain(formatMoney(values.amount ?? { minor: 0, currency: 'EUR' }, locale));
      const day = (value: string | undefined): string => formatDay(value ?? '', locale, 'long');
      if (one.kind === 'statement') {
        expect(subject).toContain(day(values.today));
        expect(body).toContain(formatMoney(values.all_total?.[0] ?? { minor: 0, currency: 'EUR' }, locale));
      } else {
        expect(subject).toContain(values.number);
        if (one.level !== null) expect(body).toContain(day(values.due_date));
        if (values.issue_date !== undefined) expect(body).toContain(day(values.issue_date));
      }
    }
  });

  it('ends with the signature, else with name and organisation', () => {
    const { signature, sender_name, organisation } = SAMPLE_VALUES;
    expect(textOf(one, { ...LEAST, signature, organisation }).body.endsWith(`\n\n${signature}`)).toBe(true);
    expect(
      textOf(one, { ...LEAST, sender_name, organisation }).body.endsWith(
        `\n\n${sender_name}\n${organisation}`,
      ),
    ).toBe(true);
    expect(textOf(one, { ...LEAST, organisation }).body.endsWith(`\n\n${organisation}`)).toBe(true);
  });

  it('names no interest that was not reckoned', () => {
    const interest =
      /pénalit|indemnit|interest|compensation|zinsen|pauschale|intereses|interessi|forfettario/i;
    expect(textOf(one, LEAST).body).not.toMatch(interest);
    if (one.kind !== 'formalNotice') expect(textOf(one, SAMPLE_VALUES).body).not.toMatch(interest);
  });
});

describe.each(LANGUAGES)('the ladder in %s', (language) => {
  const locale = LOCALES[language];
  const legal =
    /mise en demeure|juridiction|formal demand|proceedings|Fristsetzung|gerichtlich|Verzug|requerimiento|judicial|mora|giudiziale|diffid/i;

  it('threatens nothing before its time', () => {
    for (const kind of ['beforeDue', 'courteous', 'statement', 'thanks', 'creditNote'] as const) {
      expect(textOf(template(language, kind), SAMPLE_VALUES).body).not.toMatch(legal);
    }
    // The second level only says what comes next.
    expect(
      textOf(template(language, 'firm'), SAMPLE_VALUES).body.match(new RegExp(legal, 'gi')),
    ).toHaveLength(1);
  });

  it('cites the first reminder and the days late at level 2', () => {
    const { body } = textOf(template(language, 'firm'), SAMPLE_VALUES);
    expect(body).toContain(formatDay('2026-04-13', locale, 'long'));
    expect(body).toMatch(/\b35 \w+/);
    expect(body).toContain(formatDay('2026-05-25', locale, 'long'));
  });

  it('has at level 3 the date, both parties, both reminders, the demand, the deadline and the registered letter', () => {
    const { body } = textOf(template(language, 'formalNotice'), SAMPLE_VALUES);
    expect(body.split('\n', 1)[0]).toContain(formatDay('2026-05-15', locale, 'long'));
    for (const part of [SAMPLE_VALUES.organisation, SAMPLE_VALUES.client]) expect(body).toContain(part);
    for (const day of ['2026-04-13', '2026-04-28', '2026-05-25'])
      expect(body).toContain(formatDay(day, locale, 'long'));
    for (const minor of [82_500, 961, 4_000, 87_461])
      expect(body).toContain(formatMoney({ minor, currency: 'EUR' }, locale));
    expect(body).toMatch(/recommandée|registered post|Einschreiben|burofax|raccomandata/);
  });

  it('names no creditor where none is known', () => {
    const label = /^(?:Créancier|Creditor|Gläubiger|Acreedor|Creditore)\b/m;
    expect(textOf(template(language, 'formalNotice'), SAMPLE_VALUES).body).toMatch(label);
    expect(textOf(template(language, 'formalNotice'), LEAST).body).not.toMatch(label);
  });

  it('demands the amount alone where there is no interest', () => {
    const { body } = textOf(template(language, 'formalNotice'), LEAST);
    expect(body.split(formatMoney({ minor: 82_500, currency: 'EUR' }, locale))).toHaveLength(3);
  });

  it('lists every invoice of a statement on a line of its own, with one total per currency', () => {
    const all_total = [
      { minor: 5_000, currency: 'CHF' },
      { minor: 113_700, currency: 'EUR' },
    ];
    const { body } = textOf(template(language, 'statement'), { ...SAMPLE_VALUES, all_total });
    const lines = body.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('F-2026-022');
    expect(lines[1]).toContain('F-2026-031');
    for (const total of all_total) expect(body).toContain(formatMoney(total, locale));
  });

  it('has no formal reminder for an invoice that is not late', () => {
    for (const kind of ['firm', 'formalNotice'] as const) {
      const result = render(template(language, kind), without(LEAST, 'days_late'));
      expect(result).toMatchObject({ kind: 'refused' });
    }
  });
});

describe('the words', () => {
  it.each<[TemplateLanguage, TemplateKind, RegExp, RegExp]>([
    ['fr', 'formalNotice', /mise en demeure/i, /huissier|pénal\b/i],
    ['de', 'formalNotice', /Mahnung[^]*in Verzug\./, /Anwalt/],
    ['es', 'formalNotice', /requerimos formalmente/, /embargo/],
    ['it', 'formalNotice', /costituiamo formalmente in mora/, /pignoramento/],
    ['en', 'formalNotice', /formally demand/, /County Court|Late Payment of Commercial Debts/],
    ['fr', 'creditNote', /avoir/, /remise/],
    ['de', 'creditNote', /Stornorechnung/, /Gutschrift/],
    ['es', 'creditNote', /factura rectificativa/, /nota de crédito/],
    ['it', 'creditNote', /nota di credito/, /nota di debito/],
  ])('%s %s', (language, kind, wanted, unwanted) => {
    const { subject, body } = textOf(template(language, kind), SAMPLE_VALUES);
    expect(`${subject}\n${body}`).toMatch(wanted);
    expect(`${subject}\n${body}`).not.toMatch(unwanted);
  });

  it('cites no law: the language of a text does not tell whose law applies', () => {
    for (const language of LANGUAGES)
      for (const kind of KINDS) {
        const { subject, body } = textOf(template(language, kind), SAMPLE_VALUES);
        expect(`${subject}\n${body}`).not.toMatch(
          /§|BGB|ABGB|\bart\.|article|L\.? ?441|\bLey\b|D\. ?Lgs|\bAct\b/i,
        );
      }
  });

  it('breaks no line before a tall mark, nor behind an abbreviation', () => {
    const texts = (language: TemplateLanguage) =>
      KINDS.map((kind) => textOf(template(language, kind), SAMPLE_VALUES)).flatMap(({ subject, body }) => [
        subject,
        body,
      ]);
    const french = texts('fr').join('\n');
    expect(french.match(/.(?=[:»](?:\s|$))/gmu)?.filter((before) => before !== '\u00a0')).toEqual([]);
    expect(french.match(/.(?=[;!?](?:\s|$))/gmu)?.filter((before) => before !== '\u202f')).toEqual([]);
    expect(french).toMatch(/nous\u00a0:|soldée\u202f;/);
    const abbreviated: [TemplateLanguage, RegExp][] = [
      ['fr', /n°./g],
      ['de', /\bNr\../g],
      ['es', /n\.º./g],
      ['it', /\bn\../g],
    ];
    for (const [language, pattern] of abbreviated) {
      const found = texts(language).join('\n').match(pattern) ?? [];
      expect(found.length).toBeGreaterThan(KINDS.length);
      for (const one of found) expect(one.at(-1)).toBe('\u00a0');
    }
  });

  it('counts one day and one invoice in the singular', () => {
    const texts = (['firm', 'statement'] as const).flatMap((kind) =>
      LANGUAGES.map((language) => textOf(template(language, kind), LEAST).body),
    );
    for (const text of texts) expect(text).not.toMatch(/\b1 (?:jours|days|Tagen|días|giorni)\b/);
    expect(texts.join()).toMatch(/1 jour\b[^]*1 day\b[^]*1 Tag\b[^]*1 día\b[^]*1 giorno\b/);
  });
});

function without(values: TemplateValues, name: keyof TemplateValues): TemplateValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}
