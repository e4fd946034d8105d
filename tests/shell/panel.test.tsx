/** The panel: the form under an invoice, opened and sent off by the user alone, and the credit notes. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/overlay/Panel';
import { WordsProvider } from '../../components/shared/words';
import type { Invoice } from '../../utils/core/invoice';
import type { FollowUpForm } from '../../utils/protocol';
import { openInvoice } from '../core/journal-entries';
import { shippedWords } from './popup-words';

const FORM: FollowUpForm = {
  before: '{}',
  fields: [
    { tag: 'textarea', label: 'Note', props: { name: 'note', defaultValue: 'Le matin' } },
    { tag: 'input', label: 'Promesse', props: { name: 'promise', type: 'date', defaultValue: '2026-05-30' } },
    { tag: 'input', label: 'Contestée', props: { name: 'disputed', type: 'checkbox', defaultChecked: true } },
    {
      ...{ tag: 'select', label: 'Contact', props: { name: 'contact' } },
      options: [
        ['', 'Aucun'],
        ['call', 'Appel'],
      ],
    },
  ],
  entries: [
    { id: 'b', text: '15 mai 2026 · Appel' },
    { id: 'a', text: '9 mai 2026 · Relance' },
  ],
};

const root = document.createElement('div');
const late = [
  { invoice: openInvoice(), days: 35 },
  { invoice: openInvoice({ client: 'Lumen' }), days: 5 },
];

async function show(props: Partial<PanelProps> = {}) {
  const onFollow = vi.fn<PanelProps['onFollow']>(() => Promise.resolve(FORM));
  const onClose = vi.fn();
  document.body.append(root);
  await act(() =>
    render(
      <WordsProvider value={shippedWords('fr')}>
        <Panel
          {...{ late, onFollow, onClose, unreadable: 0, unrecognised: false, known: null }}
          standingOf={() => undefined}
          {...{ walk: null, elsewhere: new Set<Invoice>(), reach: null, soon: [] }}
          holdOf={() => null}
          onRemindClient={() => undefined}
          onChase={() => undefined}
          onSettle={() => undefined}
          onReadAll={() => undefined}
          onStop={() => undefined}
          onPage={() => undefined}
          onAction={() => undefined}
          {...props}
        />
      </WordsProvider>,
      root,
    ),
  );
  return { onFollow, onClose };
}

afterEach(() => {
  render(null, root);
  root.remove();
});

const one = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
const pencil = (n: number) => root.querySelectorAll<HTMLElement>('[data-action="follow-up"]')[n]!;

/** A click as the user makes it, or as a page could send it. */
const press = (element: HTMLElement, trusted = true) =>
  act(async () => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(click, 'isTrusted', { value: trusted });
    element.dispatchEvent(click);
    await Promise.resolve();
  });

const escape = (element: Element) =>
  act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));

describe('an invoice in the panel', () => {
  it('shows no form until it is asked for', async () => {
    const { onFollow } = await show();
    expect(root.querySelector('form')).toBeNull();
    expect(pencil(0).getAttribute('aria-label')).toBe('Suivi de la facture F-2026-022');
    await press(pencil(0), false);
    expect(onFollow).not.toHaveBeenCalled();
  });

  it('opens its form, with what holds, at the first field; another of the same number does not', async () => {
    const { onFollow } = await show();
    await press(pencil(1));
    expect(onFollow.mock.calls).toEqual([[late[1]!.invoice, null]]);
    expect(root.querySelectorAll('form')).toHaveLength(1);
    expect(root.querySelectorAll('[data-invoice]')[1]!.querySelector('form')).not.toBeNull();
    expect([pencil(0), pencil(1)].map((each) => each.getAttribute('aria-expanded'))).toEqual([
      ...['false', 'true'],
    ]);
    expect(one<HTMLTextAreaElement>('[name="note"]').value).toBe('Le matin');
    expect(one<HTMLInputElement>('[name="promise"]').value).toBe('2026-05-30');
    expect(one<HTMLInputElement>('[name="disputed"]').checked).toBe(true);
    expect(document.activeElement).toBe(one('[name="note"]'));
    expect([...root.querySelectorAll('label > span')].map((label) => label.textContent)).toEqual([
      ...['Note', 'Promesse', 'Contestée', 'Contact'],
    ]);
  });

  it('hands over what stands in it, closes, and gives the focus back', async () => {
    const { onFollow } = await show();
    await press(pencil(0));
    one<HTMLTextAreaElement>('[name="note"]').value = 'L’après-midi';
    one<HTMLInputElement>('[name="disputed"]').checked = false;
    await press(one('form .primary'), false);
    expect(onFollow).toHaveBeenCalledTimes(1);
    await press(one('form .primary'));
    const values = { note: 'L’après-midi', promise: '2026-05-30', contact: '' };
    expect(onFollow).toHaveBeenLastCalledWith(late[0]!.invoice, { values, before: '{}' });
    expect(root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(pencil(0));
  });

  it('keeps the form and what was typed when that could not be recorded', async () => {
    const { onFollow } = await show();
    await press(pencil(0));
    one<HTMLTextAreaElement>('[name="note"]').value = 'L’après-midi';
    onFollow.mockResolvedValueOnce(null);
    await press(one('form .primary'));
    expect(one<HTMLTextAreaElement>('[name="note"]').value).toBe('L’après-midi');
  });

  it('takes back the last entry, and stays open', async () => {
    const { onFollow } = await show();
    await press(pencil(0));
    expect(root.querySelectorAll('[name="withdraw"]')).toHaveLength(1);
    expect(one('[name="withdraw"]').getAttribute('aria-label')).toBe(
      'Retirer du journal\u00a0: 15 mai 2026 · Appel',
    );
    onFollow.mockResolvedValueOnce({ ...FORM, entries: FORM.entries.slice(1) });
    await press(one('[name="withdraw"]'));
    expect(onFollow.mock.lastCall![1]!.values['withdraw']).toBe('b');
    expect([...root.querySelectorAll('form bdi')].map((each) => each.textContent)).toEqual([
      FORM.entries[1]!.text,
    ]);
  });

  it('is left by Escape without leaving the panel, and by its own button, with nothing recorded', async () => {
    const { onFollow, onClose } = await show();
    await press(pencil(0));
    await escape(one('[name="note"]'));
    expect(root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(pencil(0));
    expect(onClose).not.toHaveBeenCalled();
    await press(pencil(0));
    await press(one('form .primary + button'));
    await press(pencil(0));
    await press(pencil(0));
    expect(root.querySelector('form')).toBeNull();
    expect(onFollow.mock.calls.every(([, change]) => change === null)).toBe(true);
    await escape(pencil(0));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('two invoices of one number and client', () => {
  it('of two years are both listed, and the form of one is not that of the other', async () => {
    const [old, young] = ['2025-03-11', '2026-03-11'].map((issueDate) => openInvoice({ issueDate }));
    const { onFollow } = await show({
      late: [
        { invoice: old!, days: 400 },
        { invoice: young!, days: 35 },
      ],
    });
    const rows = () => [...root.querySelectorAll('[data-invoice]')];
    const days = rows().map((row) => Number.parseInt(row.querySelector('.days')!.textContent, 10));
    expect(days).toEqual([400, 35]);
    await press(pencil(1));
    expect(onFollow.mock.calls.map(([ref]) => ref.issueDate)).toEqual(['2026-03-11']);
    expect(rows().map((row) => row.querySelector('form') !== null)).toEqual([false, true]);
  });
});

describe('clients', () => {
  const three = [
    { invoice: openInvoice({ number: 'F-1', client: 'Zoo', dueDate: '2026-03-01' }), days: 75 },
    { invoice: openInvoice({ number: 'F-2', client: 'Abc' }), days: 35 },
    { invoice: openInvoice({ number: 'F-3', client: 'Zoo' }), days: 5 },
  ];
  const numbers = () =>
    [...root.querySelectorAll('[data-client]')].map((client) => [
      client.getAttribute('data-client'),
      ...[...client.querySelectorAll('[data-invoice]')].map((each) => each.getAttribute('data-invoice')),
    ]);

  it('stand each in one place with their sum, and one letter for all where two are late', async () => {
    const onRemindClient = vi.fn();
    await show({ late: three, onRemindClient });
    expect(numbers()).toEqual([
      ['Zoo', 'F-1', 'F-3'],
      ['Abc', 'F-2'],
    ]);
    const sums = [...root.querySelectorAll('[data-client] data')].map((sum) => sum.getAttribute('value'));
    expect(sums).toEqual(['1650.00', '825.00']);
    const letters = root.querySelectorAll<HTMLElement>('[data-action="remind-client"]');
    expect(letters).toHaveLength(1);
    await press(letters[0]!, false);
    expect(onRemindClient).not.toHaveBeenCalled();
    await press(letters[0]!);
    expect(onRemindClient.mock.calls).toEqual([[three[0]!.invoice]]);
  });

  it('are searched, filtered and sorted; Escape empties the search before it closes the panel', async () => {
    const soon = [{ invoice: openInvoice({ number: 'F-9', client: 'Soon' }), days: -2 }];
    const { onClose } = await show({
      ...{ late: three, soon },
      holdOf: ({ number }) => (number === 'F-2' ? 'disputed' : null),
    });
    const search = one<HTMLInputElement>('input[type="search"]');
    await act(() => {
      search.value = 'f-3';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(numbers()).toEqual([['Zoo', 'F-3']]);
    await escape(search);
    expect(onClose).not.toHaveBeenCalled();
    expect(numbers()).toHaveLength(2);
    const choose = (name: string, value: string) =>
      act(() => {
        const select = one<HTMLSelectElement>(`[data-field="${name}"]`);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('filter', 'disputed');
    expect(numbers()).toEqual([['Abc', 'F-2']]);
    await choose('filter', 'dueSoon');
    expect(numbers()).toEqual([['Soon', 'F-9']]);
    expect(one('.days').textContent).toBe('échéance dans 2 jours');
    await choose('filter', 'late');
    // On hold, a client stands apart whatever the order.
    await choose('sort', 'name');
    expect(numbers().map(([name]) => name)).toEqual(['Zoo', 'Abc']);
  });
});

describe('the credit notes', () => {
  it('are not spoken of when there is none', async () => {
    await show({ known: { credits: [], creditCount: 0, coverage: null, unsure: [] } });
    expect(root.querySelector('details')).toBeNull();
  });

  it('are counted, and listed when asked for, also where nothing is late', async () => {
    const text = 'Avoir n° AV-1 · 2 mai 2026 · envoyé';
    const credits = [{ number: 'F-2026-020', client: 'Lumen', issueDate: null, text }];
    await show({ late: [], known: { credits, creditCount: 1, coverage: null, unsure: [] } });
    expect(one<HTMLDetailsElement>('details').open).toBe(false);
    expect(one('summary').textContent).toBe('1 avoir créé');
    expect(one('details li').textContent).toBe(`Lumen F-2026-020${text}`);
  });
});
