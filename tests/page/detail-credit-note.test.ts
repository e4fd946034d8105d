/** Finds the credit-note form, the question after it, and the credit note once the page shows it. */
import { afterEach, describe, expect, it } from 'vitest';
import type { RowRef } from '../../utils/core/invoice';
import type { CreditNoteForm } from '../../utils/page/look/credit-note-form';
import { creditNotesSeen } from '../../utils/page/look/credit-notes-seen';
import { look } from '../../utils/page/look/look';
import { formError } from '../../utils/page/look/send-form';
import { h } from './pages/build';
import { beside, facts, lists } from './pages/detail';
import {
  creditDialog,
  creditForms,
  creditIn,
  creditWords,
  noCreditForms,
  question,
} from './pages/detail-credit';
import { otherForms, sendForms } from './pages/detail-forms';

const REF: RowRef = { number: 'F-2026-022', client: 'HABITAT', issueDate: null, amount: null, dueDate: null };
const show = (...nodes: readonly Node[]) => document.body.replaceChildren(...nodes);

function form(): CreditNoteForm | null {
  const found = look(document).creditNoteForm;
  expect(found.kind).not.toBe('several');
  return found.kind === 'one' ? found.value : null;
}

function partsOf({ confirm, submit, reason, issueDate, number, manualNumber }: CreditNoteForm): string[] {
  const parts = [
    confirm && 'confirm',
    submit.kind !== 'none' && (submit.kind === 'one' ? 'submit' : `submit×${submit.count}`),
    reason && 'reason',
    issueDate && 'issueDate',
    number && 'number',
    manualNumber !== null && (manualNumber ? 'manual' : 'automatic'),
  ];
  return parts.filter((part) => typeof part === 'string');
}

afterEach(() => document.body.replaceChildren());

describe.each(Object.entries({ 'a form:': creditForms, 'no form:': noCreditForms }))('%s', (_, pages) => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    show(...page.build());
    const found = form();
    expect(found && partsOf(found)).toEqual(page.found);
    expect(look(document).sendForm().kind).toBe('none');
  });
});

describe('a form that sends is none that creates:', () => {
  it.each([...sendForms, ...otherForms].map((page) => [page.name, page] as const))('%s', (_name, page) => {
    show(...page.build());
    expect(form()).toBeNull();
  });
});

describe('the words of a form', () => {
  it.each(creditWords)('in %s', (_language, words) => {
    show(creditIn(words));
    expect(partsOf(form()!)).toEqual(['submit', 'reason', 'issueDate']);
  });
});

describe('the form', () => {
  it('of which there are two is none', () => {
    show(creditDialog(), creditDialog());
    expect(look(document).creditNoteForm).toMatchObject({ kind: 'several', count: 2 });
  });

  it('gives its submit, and no opener, though both have one name', () => {
    show(h('button', { id: 'opener' }, 'Stornorechnung erstellen'), creditIn(creditWords[2]![1]));
    const [opener, submit] = [look(document).action('createCreditNote'), form()!.submit];
    expect(opener.kind === 'one' && opener.value.id).toBe('opener');
    expect(submit.kind === 'one' && submit.value.closest('[role="dialog"]')).toBeTruthy();
  });

  it('without a dialog has no opener in it', () => {
    show(h('div', {}, ...creditIn(creditWords[2]![1]).childNodes));
    expect(form()).not.toBeNull();
    expect(look(document).action('createCreditNote').kind).toBe('none');
  });

  it('under a question is out of the way: the submit is the question’s', () => {
    const asked = question();
    show(creditDialog(), asked);
    const { submit, root } = form()!;
    expect(root).toBe(asked);
    expect(submit.kind === 'one' && asked.contains(submit.value)).toBe(true);
  });

  it('says which number the host would give by itself', () => {
    show(creditIn(creditWords[0]![1]));
    expect(form()).toMatchObject({ manualNumber: null, nextNumber: null });
    show(creditDialog());
    expect(form()).toMatchObject({ manualNumber: false, nextNumber: 'AV-2026-004' });
    for (const radio of document.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
      radio.checked = true;
    expect(form()).toMatchObject({ manualNumber: true, nextNumber: 'AV-2026-004' });
  });

  it('says what went wrong', () => {
    show(creditDialog());
    expect(formError(form()!, look(document).roots)).toBeNull();
    document.querySelector('form')!.append(h('p', { role: 'alert' }, 'Ce numéro est déjà utilisé.'));
    expect(formError(form()!, look(document).roots)).toBe('Ce numéro est déjà utilisé.');
  });
});

describe('a credit note', () => {
  const panel = (number: string, ...more: Node[]) =>
    beside(
      h('section', {}, h('h2', {}, 'HABITAT'), h('button', {}, 'Créer un avoir'), facts(number), ...more),
    );
  const linked = (title: string, ...numbers: string[]) => [
    h('h3', {}, title),
    h('ul', {}, ...numbers.map((number) => h('li', {}, h('span', {}, number), h('span', {}, '-825,00 EUR')))),
  ];
  const said = (text: string) =>
    h('div', { role: 'dialog' }, h('h2', {}, text), h('button', {}, 'Plus tard'));

  it.each([
    ['nothing yet', panel('F-2026-022'), []],
    [
      'a list of those linked',
      panel('F-2026-022', ...linked('Avoirs liés', 'AV-2026-004', 'AV-2026-001')),
      ['AV-2026-004', 'AV-2026-001'],
    ],
    ['a mention', panel('F-2026-022', h('p', {}, "Annulée par l'avoir AV-2026-004")), ['AV-2026-004']],
    ['a list on another invoice', panel('F-2026-030', ...linked('Avoirs liés', 'AV-2026-004')), []],
    ['a list of other papers', panel('F-2026-022', ...linked('Devis liés', 'D-2026-004')), []],
    [
      'a message over the panel',
      [...panel('F-2026-022'), said("L'avoir AV-2026-004 a été créé")],
      ['AV-2026-004'],
    ],
    ['a message over another panel', [...panel('F-2026-030'), said("L'avoir AV-2026-004 a été créé")], []],
    ['a message alone', [said("L'avoir AV-2026-004 a été créé")], []],
    [
      'a message that names the invoice',
      [h('p', { role: 'status' }, "L'avoir AV-2026-004 a été créé pour la facture F-2026-022.")],
      ['AV-2026-004'],
    ],
    ['the form', [...panel('F-2026-022'), creditDialog()], []],
    ['the question', [...panel('F-2026-022'), question()], []],
  ] as const)('with %s', (_name, nodes, expected) => {
    show(...nodes);
    const { told, listed } = creditNotesSeen(look(document, lists()), REF);
    expect([...new Set([...told, ...(listed ?? [])])]).toEqual(expected);
  });

  it.each([
    'Credit note CN-7004 was created',
    'Stornorechnung ST-2026-4 wurde erstellt',
    'Se ha creado la factura rectificativa R-2026-004',
    'La nota di credito NC-004 è stata emessa',
    'A nota de crédito NC-004 foi criada',
    'Creditnota CN-7004 is gemaakt',
  ])('said in another language: %s', (text) => {
    show(...panel('F-2026-022'), said(text));
    expect(new Set(creditNotesSeen(look(document, lists()), REF).told)).toEqual(
      new Set([/[A-Z]+-[\d-]+/.exec(text)![0]]),
    );
  });
});
