/** Whose form it is is asked again and again: the host may fill the nodes of an open form for another invoice. */
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { creditDialog } from './pages/detail-credit';
import { A, B, reusedForm, type ReusedForm, type Shape } from './pages/reused-form';
import { letter, openTab, stopTabs, type RunningTab } from './pages/tab';

afterEach(stopTabs);

const LETTER = { subject: letter(A.number).subject, message: letter(A.number).body };
const OF_B = { subject: B.subject, message: B.message };
const CHANGED = `formChanged ${A.number}`;

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['a title that names the invoice', {}],
  ['no invoice open beside it', { detail: false }],
  ['a title that names none', { titled: false, detail: false }],
  ['an editable element for the message', { editable: true }],
];

/** What came of a sending is known some seconds after the form is gone. */
const SETTLED = { timeout: 20_000 };

describe('a form that the host fills for another invoice', () => {
  describe.each(SHAPES)('with %s', (_name, shape) => {
    it.each([0, 15, 30])('%i ms after a flow opened it: nothing of ours is in it', async (delay) => {
      const host = reusedForm(shape);
      const tab = await openTab();
      const filled = new Promise<void>((done) => {
        host.onOpened = () => setTimeout(() => done(host.fill(B)), delay);
      });
      const outcome = await tab.act('remind', A.number);
      await filled;
      await tab.settled();
      expect(host.now()).toEqual(OF_B);
      expect(host.copy.checked).toBe(false);
      expect(outcome).toMatchObject({ kind: 'refused' });
      expect([CHANGED, `otherForm ${A.number}`]).toContain(tab.told.join());
      expect(tab.about()).toBe(`${B.number} · ${B.client}`);
    });

    it('between look and Insert: refused, and the composer is about the other one', async () => {
      const { host, tab } = await opened(shape);
      host.fill(B);
      tab.composer.props()!.onInsert();
      await tab.settled();
      expect(host.now()).toEqual(OF_B);
      expect(tab.told).toEqual([CHANGED]);
      await tab.ready(B.number);
      tab.composer.props()!.onInsert();
      await vi.waitFor(() => expect(host.now().message).toBe(letter(B.number).body));
      await tab.settled();
      expect(host.now().subject).toBe(letter(B.number).subject);
      expect(tab.told).toEqual([CHANGED]);
    });

    it('between the message and the subject: nothing of ours is in it', async () => {
      const { host, tab } = await opened(shape);
      host.message.addEventListener('input', () => setTimeout(() => host.fill(B)), { once: true });
      tab.composer.props()!.onInsert();
      await tab.settled();
      expect(host.now()).toEqual(OF_B);
      expect(tab.told).toEqual([CHANGED]);
      await tab.ready(B.number);
    });

    it('before the click on send: the letter is not recorded for the former one', async () => {
      const { host, tab } = await opened(shape);
      await insert(host, tab);
      host.fill(B);
      await userEvent.click(host.send);
      await vi.waitFor(() => expect(tab.journal).toHaveLength(1), SETTLED);
      expect(tab.journal[0]).toMatchObject({ invoice: { number: B.number }, templateId: '' });
      expect(host.sent).toMatchObject([OF_B]);
    });
  });

  it('one field after the other: no letter of the former stays, whichever comes first', async () => {
    for (const parts of [
      ['title', 'subject', 'message'],
      ['subject', 'message', 'title'],
      ['message', 'title', 'subject'],
    ] as const) {
      const { host, tab } = await opened();
      await insert(host, tab);
      for (const part of parts) {
        host.fill(B, part);
        await tab.settled();
      }
      expect(host.now(), parts.join()).toEqual(OF_B);
      await tab.ready(B.number);
      stopTabs();
    }
  });

  it('of which the title alone is another’s: the letter is taken out, and the user is told', async () => {
    const { host, tab } = await opened();
    await insert(host, tab);
    host.fill(B, 'title');
    await vi.waitFor(() => expect(host.now()).toEqual({ subject: A.subject, message: A.message }));
    await vi.waitFor(() => expect(tab.told).toEqual([CHANGED]));
    // What stood there before is the former invoice's too, and was put back by us: it says nothing.
    await tab.ready(B.number);
  });

  it('of which the title is not yet another’s: nothing is written on a guess', async () => {
    const { host, tab } = await opened();
    host.fill(B, 'subject');
    tab.composer.props()!.onInsert();
    await tab.settled();
    expect(host.now()).toEqual({ subject: B.subject, message: A.message });
    expect(tab.told).toEqual([CHANGED]);
    expect(tab.about()).toBeNull();
    host.fill(B);
    await tab.ready(B.number);
  });

  it('of which only the recipient tells: the letter is taken out', async () => {
    const { host, tab } = await opened({ titled: false, detail: false });
    await insert(host, tab);
    host.fill(B, 'to');
    // Nothing a watcher sees: the next change of the page brings it to light.
    document.body.append('…');
    await vi.waitFor(() => expect(host.now()).toEqual({ subject: A.subject, message: A.message }));
  });

  it('that nobody knows, too: its number looks like the former one’s', async () => {
    const { host, tab } = await opened();
    await insert(host, tab);
    host.root.querySelector('h2')!.textContent = 'Renvoyer F-2031-999';
    await vi.waitFor(() => expect(host.now()).toEqual({ subject: A.subject, message: A.message }));
    expect(tab.about()).toBeNull();
  });

  it('of another client with the same number, too', async () => {
    const twin = { ...B, number: A.number, subject: A.subject, message: A.message };
    const { host, tab } = await opened({}, twin);
    host.root.prepend(A.client);
    await tab.settled();
    await insert(host, tab);
    host.fill(twin, 'to');
    host.root.firstChild!.textContent = twin.client;
    await vi.waitFor(() => expect(host.now()).toEqual({ subject: A.subject, message: A.message }));
  });

  it('for the credit note of the same invoice is another form', async () => {
    const { host, tab } = await opened();
    await insert(host, tab);
    host.send.textContent = "Envoyer l'avoir";
    host.root.querySelector('h2')!.textContent = `Envoyer l'avoir de la facture ${A.number}`;
    await vi.waitFor(() => expect(host.now()).toEqual({ subject: A.subject, message: A.message }));
    await vi.waitFor(() => expect(tab.composer.props()?.sent).toBe('creditNote'));
    await tab.ready(A.number);
  });

  it('keeps what the user has changed of the letter, and his words are not replaced without asking', async () => {
    const { host, tab } = await opened();
    await insert(host, tab);
    await userEvent.click(host.message);
    await userEvent.keyboard('{Control>}{End}{/Control} Amicalement');
    const edited = host.now().message;
    expect(edited).toContain('Amicalement');
    host.fill(B, 'title');
    await tab.ready(B.number);
    await tab.settled();
    expect(host.now()).toEqual({ subject: A.subject, message: edited });
    tab.composer.props()!.onInsert();
    expect(tab.composer.props()!.confirming).toBe(true);
    expect(host.now().message).toBe(edited);
  });

  it('has nothing of the former: no template, no dismissal, nothing to restore', async () => {
    const { host, tab } = await opened();
    tab.composer.props()!.onTemplate('formal');
    await vi.waitFor(() => expect(tab.composer.props()!.prepared?.template?.id).toBe('formal'));
    tab.composer.props()!.onDismiss('a reason');
    tab.composer.props()!.onFold();
    const former = tab.composer.props()!;
    host.fill(B);
    await tab.ready(B.number);
    const { prepared, dismissed, folded } = tab.composer.props()!;
    expect({ template: prepared?.template?.id, dismissed, folded }).toEqual({
      ...{ template: 'courteous', dismissed: [], folded: true },
    });
    former.onRestore();
    await tab.settled();
    expect(host.now()).toEqual(OF_B);
  });

  it('after the letter was sent is the next one: the letter is recorded, the next has a form of its own', async () => {
    const { host, tab } = await opened();
    await insert(host, tab);
    host.close = () => host.fill(B);
    await userEvent.click(host.send);
    await vi.waitFor(() => expect(tab.journal).toHaveLength(1), SETTLED);
    expect(tab.journal[0]).toMatchObject({ invoice: { number: A.number }, templateId: 'courteous' });
    await tab.ready(B.number);
    expect(tab.told).toEqual([]);
    expect(host.now()).toEqual(OF_B);
  });
});

describe('a form stays the invoice’s', () => {
  it('when our letter is all that stands in it', async () => {
    const { host, tab } = await opened({ titled: false, detail: false });
    await insert(host, tab);
    document.body.append('…');
    await tab.settled();
    expect(tab.about()).toBe(`${A.number} · ${A.client}`);
    expect(host.now()).toEqual(LETTER);
  });

  it('when the user writes of another one in it', async () => {
    const { host, tab } = await opened();
    await insert(host, tab);
    await userEvent.fill(host.subject, `Factures ${B.number}`);
    document.body.append('…');
    await tab.settled();
    expect(tab.about()).toBe(`${A.number} · ${A.client}`);
    expect(host.now()).toEqual({ ...LETTER, subject: `Factures ${B.number}` });
    expect(tab.told).toEqual([]);
  });

  it('when the user changes the recipient', async () => {
    const { host, tab } = await opened({ titled: false, detail: false });
    await insert(host, tab);
    await userEvent.fill(document.querySelector('#to')!, 'autre@habitat.example');
    document.body.append('…');
    await tab.settled();
    expect(tab.about()).toBe(`${A.number} · ${A.client}`);
    expect(host.now()).toEqual(LETTER);
  });

  it('when other clients are offered as recipients', async () => {
    const { host, tab } = await opened();
    await insert(host, tab);
    host.root.append(B.client);
    await tab.settled();
    expect(tab.about()).toBe(`${A.number} · ${A.client}`);
    expect(host.now()).toEqual(LETTER);
  });

  it('when the form shows our letter once more, as it will look', async () => {
    const { host, tab } = await opened({ titled: false, detail: false });
    await insert(host, tab);
    const preview = document.createElement('p');
    preview.textContent = LETTER.message;
    preview.style.whiteSpace = 'pre-wrap';
    host.root.append(preview);
    await tab.settled();
    expect(tab.about()).toBe(`${A.number} · ${A.client}`);
  });
});

describe('a credit-note form that the host uses for another invoice', () => {
  it('has our reason taken out, and what the user wrote is left', async () => {
    for (const added of ['', ' et rien d’autre']) {
      reusedForm();
      const tab = await openTab();
      const dialog = creditDialog();
      const reason = dialog.querySelector('textarea')!;
      document.body.append(dialog);
      tab.guide.begin(tab.invoice(A.number));
      tab.guide.opened();
      await vi.waitFor(() => expect(reason.value).toContain(A.number));
      await tab.settled();
      reason.value += added;
      const before = reason.value;
      dialog.querySelector('h2')!.textContent = `Créer un avoir pour la facture ${B.number}`;
      await vi.waitFor(() => expect(tab.guide.props()!.formOpen).toBe(false));
      await tab.settled();
      expect(reason.value).toBe(added && before);
      stopTabs();
    }
  });
});

/** A's form, opened by the user, with the composer at it. */
async function opened(shape: Shape = {}, other = B): Promise<{ host: ReusedForm; tab: RunningTab }> {
  const host = reusedForm(shape, other);
  const tab = await openTab();
  host.open(A);
  await tab.ready(A.number);
  return { host, tab };
}

async function insert(host: ReusedForm, tab: RunningTab): Promise<void> {
  tab.composer.props()!.onInsert();
  await vi.waitFor(() => expect(host.now()).toEqual(LETTER));
  await vi.waitFor(() => expect(tab.composer.props()!.busy).toBe(false));
}
