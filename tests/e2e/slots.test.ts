/** A host of web components: cells handed into slots, dialogs and fields in shadow roots; read, reminded and settled. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from '../other-host/drive';
import { figuresBecome } from './on-page';
import { setSettings } from './reminding';

/** What the host's page keeps of itself. */
interface Slots {
  pressed: string[];
  sent: object[];
  form: { subject: string; message: string; copy: boolean } | null;
}

/** The host's script: it runs in the page, and knows nothing of what is outside it. */
function hostScript(): void {
  const state: Slots = { pressed: [], sent: [], form: null };
  Object.assign(window, { __slots: state });
  const make = (tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const shadow = (host: HTMLElement, ...content: Node[]) => {
    host.attachShadow({ mode: 'open' }).append(...content);
    return host;
  };
  const button = (label: string, run: () => void) => {
    const inner = make('button', { type: 'button', 'aria-disabled': 'false' }, make('slot'));
    inner.addEventListener('click', run);
    return shadow(make('x-button', {}, label), inner);
  };
  const panel = (title: string, style: string, ...content: HTMLElement[]) => {
    const attributes = { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'title', style };
    const inner = make('div', attributes, make('h2', { id: 'title' }, title), make('slot'));
    return shadow(make('x-panel', {}, ...content), inner);
  };
  const field = (label: string, tag: string) => {
    const inner = make(tag, { id: 'input' }) as HTMLInputElement;
    return { inner, host: shadow(make('x-field'), make('label', { for: 'input' }, label), inner) };
  };

  const day = (from: number) => {
    const date = new Date();
    date.setDate(date.getDate() + from);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  };
  const headers = ['Cliente', 'Fecha de emisión', 'Vencimiento', 'Estado', 'Importe'];
  const items = [
    { number: 'INV/26/101', client: 'Northwind', due: -10, status: 'Pendiente', amount: '1.250,50 €' },
    { number: 'INV/26/102', client: 'Contoso', due: -1, status: 'Pendiente', amount: '300,00 €' },
    { number: 'INV/26/105', client: 'Adventure', due: -30, status: 'Cobrada', amount: '777,00 €' },
  ];
  const slots = (row: string, tag: string) =>
    headers.map((_, at) => make(tag, {}, make('slot', { name: `${row}-${at}` })));
  const grid = shadow(
    make('x-grid'),
    make(
      'table',
      { role: 'treegrid' },
      make('thead', {}, make('tr', {}, ...slots('head', 'th'))),
      make(
        'tbody',
        {},
        ...items.map((item) => {
          const row = make('tr', {}, ...slots(item.number, 'td'));
          row.addEventListener('click', () => open(item));
          return row;
        }),
      ),
    ),
  );
  const give = (row: string, cells: readonly (string | Node)[]) =>
    grid.append(...cells.map((cell, at) => make('x-cell', { slot: `${row}-${at}` }, cell)));
  give('head', headers);
  for (const { number, client, due, status, amount } of items) {
    const name = make('div', {}, make('div', {}, client), make('div', {}, number));
    give(number, [name, day(due - 30), day(due), status, amount]);
  }

  let shown: HTMLElement | null = null;
  function open(item: (typeof items)[number]): void {
    shown?.remove();
    shown = panel(
      `Factura ${item.number}`,
      'position:fixed;top:0;right:0;width:360px;height:100%;background:white',
      make('p', {}, item.client),
      make('p', {}, item.amount),
      button('Reenviar la factura', () => {
        state.pressed.push(`resend ${item.number}`);
        send();
      }),
      button('Marcar como cobrada', () => {
        state.pressed.push(`paid ${item.number}`);
        // The row stays: only what is handed into one of its slots is another.
        grid.querySelector(`[slot="${item.number}-3"]`)!.firstChild!.nodeValue = 'Cobrada';
      }),
    );
    document.body.append(shown);
  }
  function send(): void {
    const [subject, message] = [field('Asunto', 'input'), field('Mensaje', 'textarea')];
    const box = make('input', { type: 'checkbox', style: 'position:absolute;opacity:0' }) as HTMLInputElement;
    const label = make('label', {}, box, make('span', {}, '☐'), make('slot'));
    const copy = shadow(make('x-box', {}, 'Añadirme en cc'), label);
    const form = { subject: '', message: '', copy: false };
    subject.inner.addEventListener('input', () => (form.subject = subject.inner.value));
    message.inner.addEventListener('input', () => (form.message = message.inner.value));
    box.addEventListener('change', () => (form.copy = box.checked));
    state.form = form;
    const submit = button('Enviar la factura', () => {
      state.sent.push(form);
      state.form = null;
      dialog.remove();
    });
    const style = 'position:fixed;top:80px;left:420px;width:440px;background:white';
    const dialog = panel('Reenviar la factura', style, subject.host, message.host, copy, submit);
    document.body.append(dialog);
  }
  document.body.append(make('h1', {}, 'Facturas de clientes'), grid);
}

const PAGE = '<!doctype html><html lang="es"><meta charset="utf-8"><title>Qonto</title><body></body><script src="/host.js"></script></html>'; // prettier-ignore

describe('a host of web components', () => {
  let folder: string;
  let browser: Chromium;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-slots-'));
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'host.js'), `(${hostScript.toString()})();`);
    browser = await launchChromium({ replica: folder });
    await setSettings(browser, { copyToSelf: true });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const slots = (page: Page) => page.evaluate(() => (window as unknown as { __slots: Slots }).__slots);

  it('is read, reminded and settled; the mark follows what is handed into a slot', async () => {
    const { page, organisation } = await on.visit(browser, '');
    await expect.poll(() => on.marks(page)).toEqual(['101 late 10', '102 late 1', '105 paid']);

    await on.act(page, 'INV/26/101', 'remind');
    const about = expect.stringContaining('INV/26/101') as string;
    await expect
      .poll(async () => (await slots(page)).form)
      .toEqual({ subject: about, message: about, copy: true });
    expect(await slots(page)).toMatchObject({ pressed: ['resend INV/26/101'], sent: [] });
    await on.host(page, 'Enviar la factura').click();
    await expect.poll(() => on.journal(browser, organisation)).toEqual(['reminder']);

    await on.act(page, 'INV/26/102', 'mark-paid');
    await expect.poll(() => on.marks(page)).toEqual(['101 late 10', '102 paid', '105 paid']);
    await expect.poll(() => on.journal(browser, organisation)).toEqual(['reminder', 'settled']);
    expect((await slots(page)).pressed).toEqual(['resend INV/26/101', 'paid INV/26/102']);

    const popup = await browser.popup();
    await figuresBecome(popup, {
      unpaid: {},
      late: { EUR: '1250.50' },
      counts: { unpaid: 0, late: 1, unreadable: 0 },
    });
    await popup.close();
    await page.close();
    expect(browser.errors).toEqual([]);
  });
});
