/** The composer says in the user's language why a level is proposed: at first, and after a reminder on record. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDay } from '../../utils/core/day';
import { builtInTemplates } from '../../utils/templates/built-in';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList } from './acting';
import { dayFromNow, recordEntries } from './recording';
import { composer, lateOnes, openForm } from './reminding';

interface Truth {
  readonly number: string;
  readonly client: string;
  readonly daysLate: number;
}

/** Levels as they are called in a sentence. */
const NAMES = {
  fr: ['', 'relance courtoise', 'relance ferme', 'mise en demeure'],
  de: ['', 'Zahlungserinnerung', 'Mahnung', 'Mahnung mit Fristsetzung'],
} as const;

const SENTENCES = {
  fr: {
    lowerFirst: (days: number, level: number, reached: number) =>
      `En retard de ${days} jours : la ${NAMES.fr[level]} d’abord, elle n’a pas encore été envoyée (le retard permettrait déjà la ${NAMES.fr[reached]}).`,
    reached: (days: number, level: number) =>
      `En retard de ${days} jours : c’est le moment de la ${NAMES.fr[level]}.`,
    next: (days: number, level: number, from: number, on: string) =>
      `Attendez encore ${from - days} jour${from - days > 1 ? 's' : ''} avant la ${NAMES.fr[level]}. D’ici là, la relance du ${on} peut être renouvelée.`,
  },
  de: {
    lowerFirst: (days: number, level: number, reached: number) =>
      `Seit ${days} Tagen überfällig: zuerst die ${NAMES.de[level]}, sie wurde noch nicht gesendet (der Verzug würde bereits die ${NAMES.de[reached]} erlauben).`,
    reached: (days: number, level: number) =>
      `Seit ${days} Tagen überfällig: Jetzt ist die ${NAMES.de[level]} an der Reihe.`,
    next: (days: number, level: number, from: number, on: string) =>
      `Warten Sie noch ${from - days} Tag${from - days > 1 ? 'e' : ''} bis zur ${NAMES.de[level]}. Bis dahin kann das Schreiben vom ${on} wiederholt werden.`,
  },
} as const;

describe.each(['fr', 'de'] as const)('why a level is proposed, in %s', (language) => {
  const say = SENTENCES[language];
  let browser: Chromium;
  let page: Page;
  let late: readonly Truth[];
  beforeAll(async () => {
    browser = await launchChromium({ language, viewport: { width: 1280, height: 720 } });
    page = await freshList(browser);
    ({ late } = await lateOnes(page));
  });
  afterAll(() => browser.close());

  /** What the composer says beside the form of this invoice, and the template it has chosen. */
  const proposed = async (number: string) => {
    await openForm(page, number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    const why = await composer(page).locator('.why').first().innerText();
    const template = await composer(page)
      .locator('select[data-field="template"]')
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.label);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await composer(page).waitFor({ state: 'detached' });
    return { why: why.replace(/[\u00a0\u202f]/g, ' '), template };
  };
  /** The page's language chooses the text, the browser's the sentence. */
  const named = (level: number) =>
    builtInTemplates().find((one) => one.language === 'fr' && one.level === level)!.name;
  /** A reminder sent ten days ago. */
  const record = ({ number, client }: Truth) =>
    recordEntries(browser, [
      {
        ...{
          id: `sent-${number}`,
          day: dayFromNow(-10),
          invoice: { number, client, issueDate: null },
          corrects: null,
        },
        ...{ kind: 'reminder', level: 1, templateId: 't', templateName: 't', subject: 's' },
        ...{ language: 'fr', cc: false },
      },
    ]);
  const lateBy = (from: number, to: number) => {
    const found = late.find(({ daysLate }) => daysLate >= from && daysLate <= to);
    if (!found) throw new Error(`no invoice is ${from} to ${to} days late`);
    return found;
  };

  it('level 1 comes first, however late it is; level 2 after a reminder on record', async () => {
    const one = lateBy(30, 999);
    expect(await proposed(one.number)).toEqual({
      why: say.lowerFirst(one.daysLate, 1, 3),
      template: named(1),
    });
    await record(one);
    expect(await proposed(one.number)).toEqual({
      why: say.lowerFirst(one.daysLate, 2, 3),
      template: named(2),
    });
  });

  it('level 2 is reached, once level 1 is on record', async () => {
    const one = lateBy(15, 29);
    expect((await proposed(one.number)).why).toBe(say.lowerFirst(one.daysLate, 1, 2));
    await record(one);
    expect(await proposed(one.number)).toEqual({ why: say.reached(one.daysLate, 2), template: named(2) });
  });

  it('level 1 again, while level 2 asks for more days', async () => {
    const one = lateBy(7, 14);
    expect((await proposed(one.number)).why).toBe(say.reached(one.daysLate, 1));
    await record(one);
    expect(await proposed(one.number)).toEqual({
      why: say.next(one.daysLate, 2, 15, formatDay(dayFromNow(-10), language, 'long')),
      template: named(1),
    });
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
