/** The panel: the form under an invoice, opened and sent off by the user alone, and the credit notes. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/overlay/Panel';
import { WordsProvider } from '../../components/shared/words';
import type { FollowUpForm } from '../../utils/messages';
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
    expect(root.querySelectorAll('li')[1]!.querySelector('form')).not.toBeNull();
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

describe('the credit notes', () => {
  it('are not spoken of when there is none', async () => {
    await show({ known: { credits: [], creditCount: 0 } });
    expect(root.querySelector('details')).toBeNull();
  });

  it('are counted, and listed when asked for, also where nothing is late', async () => {
    const text = 'Avoir n° AV-1 · 2 mai 2026 · envoyé';
    const credits = [{ number: 'F-2026-020', client: 'Lumen', text }];
    await show({ late: [], known: { credits, creditCount: 1 } });
    expect(one<HTMLDetailsElement>('details').open).toBe(false);
    expect(one('summary').textContent).toBe('1 avoir créé');
    expect(one('details li').textContent).toBe(`Lumen F-2026-020${text}`);
  });
});
