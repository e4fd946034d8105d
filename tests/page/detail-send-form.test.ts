/** Finds the form that sends an invoice on each synthetic page, and none where there is another form. */
import { afterEach, describe, expect, it } from 'vitest';
import type { RowRef } from '../../utils/core/invoice';
import { look } from '../../utils/page/look/look';
import { formError, type SendForm } from '../../utils/page/look/send-form';
import { formShows } from '../../utils/page/look/which-invoice';
import { h } from './pages/build';
import { beside } from './pages/detail';
import { formIn, languages, otherForms, sendDialog, sendForms, usual } from './pages/detail-forms';

const REF: RowRef = { number: 'F-2026-022', client: 'HABITAT', issueDate: null, amount: null, dueDate: null };
const OTHERS = ['F-2026-020', 'F-2026-0221', '12'];

const show = (...nodes: readonly Node[]) => document.body.replaceChildren(...nodes);

function form(sent: 'invoice' | 'creditNote' = 'invoice'): SendForm | null {
  const found = look(document).sendForm(sent);
  expect(found.kind).not.toBe('several');
  return found.kind === 'one' ? found.value : null;
}

function partsOf(send: SendForm): string[] {
  const parts = (['subject', 'message', 'copy', 'submit'] as const).flatMap((name) => {
    const part = send[name];
    return part.kind === 'none' ? [] : [part.kind === 'one' ? name : `${name}×${part.count}`];
  });
  return send.recipients ? [...parts, 'recipients'] : parts;
}

afterEach(() => document.body.replaceChildren());

describe.each(Object.entries({ 'a send form:': sendForms, 'no send form:': otherForms }))(
  '%s',
  (_, pages) => {
    it.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
      show(...page.build());
      const found = form();
      expect(found && partsOf(found)).toEqual(page.found);
    });
  },
);

describe('the words of a form', () => {
  it.each(languages)('in %s', (_language, words) => {
    show(formIn(words));
    expect(partsOf(form()!)).toEqual(['subject', 'message', 'copy', 'submit']);
  });
});

describe('a send form', () => {
  it('names the fields themselves', () => {
    show(sendDialog());
    const { subject, message, copy, submit, recipients, root } = form()!;
    const ids = [subject, message].map((each) => each.kind === 'one' && each.value.id);
    expect([...ids, recipients?.id, root.getAttribute('role')]).toEqual([
      'subject',
      'message',
      'to',
      'dialog',
    ]);
    expect(copy.kind === 'one' && copy.value.matches('input[type="checkbox"]')).toBe(true);
    expect(submit.kind === 'one' && submit.value.textContent).toBe('Envoyer la facture');
  });

  it('of which there are two is none', () => {
    show(sendDialog(), sendDialog());
    expect(look(document).sendForm()).toMatchObject({ kind: 'several', count: 2 });
  });

  it('of a credit note is found when asked for', () => {
    const build = otherForms.filter(({ name }) => name.startsWith('a credit note'));
    expect(build).toHaveLength(2);
    for (const page of build) {
      show(...page.build());
      expect(partsOf(form('creditNote')!)).toContain('message');
    }
    show(sendDialog());
    expect(form('creditNote')).toBeNull();
  });

  it('says what it sends, and both kinds together are two forms', () => {
    const credit = otherForms.find(({ name }) => name.startsWith('a credit note'))!;
    show(sendDialog());
    expect(look(document).sendForm()).toMatchObject({ kind: 'one', value: { sent: 'invoice' } });
    show(...credit.build());
    expect(look(document).sendForm()).toMatchObject({ kind: 'one', value: { sent: 'creditNote' } });
    show(sendDialog(), ...credit.build());
    expect(look(document).sendForm()).toMatchObject({ kind: 'several', count: 2 });
  });

  it('of a credit note has one opener, while it is not open itself', () => {
    const opener = () => h('button', {}, "Envoyer l'avoir");
    const one = opener();
    show(
      h('div', { role: 'dialog' }, h('p', {}, "L'avoir A-1 a été créé"), one, h('button', {}, 'Plus tard')),
    );
    expect(look(document).sendOpener).toBe(one);
    show(opener(), opener());
    expect(look(document).sendOpener).toBeNull();
    show(opener(), ...otherForms.find(({ name }) => name.startsWith('a credit note'))!.build());
    expect(look(document).sendOpener).toBeNull();
    show(h('button', { disabled: '' }, "Envoyer l'avoir"), h('button', {}, 'Envoyer'));
    expect(look(document).sendOpener).toBeNull();
  });

  it('has no opener: its button submits', () => {
    show(
      h('button', { id: 'opener' }, 'Send invoice'),
      h('div', { role: 'dialog' }, ...usual(), h('button', {}, 'Send invoice')),
    );
    const found = look(document).action('resend');
    expect(found.kind === 'one' && found.value.id).toBe('opener');
  });

  it('without a dialog has no opener, either', () => {
    show(
      h(
        'div',
        {},
        h('h2', {}, 'Renvoyer la facture F-1'),
        ...usual(),
        h('button', {}, 'Renvoyer la facture'),
      ),
    );
    expect(form()).not.toBeNull();
    expect(look(document).action('resend').kind).toBe('none');
  });
});

describe('a form', () => {
  const filled = (title: string, subject = '', message = '', tag = 'h2') => {
    show(
      ...beside(),
      h('div', { role: 'dialog' }, h(tag, {}, title), ...usual(), h('button', {}, 'Envoyer la facture')),
    );
    document.querySelector<HTMLInputElement>('#subject')!.value = subject;
    document.querySelector<HTMLTextAreaElement>('#message')!.value = message;
    return formShows(form()!, REF, OTHERS);
  };

  it.each([
    ['Renvoyer la facture F-2026-022', '', '', 'yes'],
    ['Renvoyer la facture F-2026-0221', '', '', 'no'],
    ['Renvoyer la facture F-2026-020', 'Facture F-2026-022', '', 'no'],
    ['Renvoyer la facture F-2026-022', 'Facture F-2026-020', '', 'no'],
    ['Renvoyer la facture F-2031-999', 'Rappel', 'la facture F-2026-022', 'no'],
    ['Renvoyer la facture', 'Facture n° F-2026-022', '', 'yes'],
    ['Renvoyer la facture', 'Facture F-2026-022', 'Vos factures F-2026-020 et F-2026-022', 'yes'],
    ['Renvoyer la facture', '', 'la facture F-2026-022 du 12 mars', 'yes'],
    ['Renvoyer la facture', '', 'la facture F-2026-020 du 12 mars', 'no'],
    ['Renvoyer la facture', '', 'F-2026-020 et F-2026-022', 'unclear'],
    ['Renvoyer les factures F-2026-020, F-2026-022', '', '', 'unclear'],
    ['Renvoyer la facture', 'Rappel', 'Bonjour, 825,00 EUR le 12 mars 2026', 'unclear'],
  ])('titled "%s", subject "%s", message "%s": %s', (title, subject, message, expected) => {
    expect(filled(title, subject, message)).toBe(expected);
  });

  it('whose title is no heading is told by its text', () => {
    expect(filled('Renvoyer F-2026-022', '', '', 'p')).toBe('yes');
  });

  it('is told by the title of the dialog around it, too', () => {
    show(
      h(
        'div',
        { role: 'dialog', 'aria-label': 'Facture F-2026-020' },
        h('form', {}, ...usual(), h('button', {}, 'Envoyer la facture')),
      ),
    );
    expect(formShows(form()!, REF, OTHERS)).toBe('no');
  });
});

describe('what went wrong', () => {
  it.each([
    ['nothing', [], null],
    ['an empty alert', [h('p', { role: 'alert' })], null],
    ['a hidden alert', [h('p', { role: 'alert', style: 'display:none' }, 'Erreur')], null],
    ['an alert', [h('p', { role: 'alert' }, "Une erreur s'est produite.")], "Une erreur s'est produite."],
    [
      'an invalid field with a text',
      [h('input', { 'aria-invalid': 'true', 'aria-describedby': 'e' }), h('p', { id: 'e' }, 'Obligatoire')],
      'Obligatoire',
    ],
    ['an invalid field', [h('input', { 'aria-invalid': 'true', 'aria-label': 'Objet 2' })], 'Objet 2'],
  ] as const)('%s', (_name, more, expected) => {
    show(h('p', { role: 'alert' }, 'La facture a été envoyée'), sendDialog(...more));
    expect(formError(form()!, look(document).roots)).toBe(expected);
  });
});
