/** The same page as an application in Vue: a table, a drawer and a form, all drawn from one reactive state. */
import { createApp, h, nextTick, reactive, type VNode } from 'vue';
import { items, other, printAmount, printDay, printNumber, type Item } from './data';
import { statusWord, words } from './words';

const state = reactive({
  items,
  open: null as string | null,
  form: null as 'send' | 'credit' | 'question' | null,
  reason: '',
});
const current = (): Item => state.items.find(({ number }) => number === state.open)!;

const press = (action: string, work: () => void) => () => {
  other.pressed.push([action, state.open!]);
  void nextTick(work);
};
const button = (label: string, onClick: () => void): VNode => h('button', { type: 'button', onClick }, label);

const list = (): VNode =>
  h('table', [
    h(
      'thead',
      h(
        'tr',
        words.columns.map((name) => h('th', name)),
      ),
    ),
    h(
      'tbody',
      state.items.map((item) =>
        h('tr', { key: item.number, onClick: () => (state.open = item.number) }, [
          h('td', [h('div', item.client), h('div', printNumber(item))]),
          ...[printDay(item.issued), printDay(item.due), statusWord(item.status), printAmount(item)].map(
            (text) => h('td', text),
          ),
        ]),
      ),
    ),
  ]);

function drawer(): VNode {
  const item = current();
  const openForm = () => {
    other.form = reactive({
      number: item.number,
      to: 'a@b.example',
      subject: item.number,
      message: '',
      copy: false,
    });
    state.form = 'send';
  };
  const settle = () => {
    item.status = 'paid';
    other.settled.push(item.number);
  };
  const buttons =
    item.status === 'unpaid'
      ? [
          button(words.resend, press('resend', openForm)),
          button(words.markPaid, press('markPaid', settle)),
          button(
            words.cancel,
            press('credit', () => (state.form = 'credit')),
          ),
        ]
      : [];
  const facts = [
    h('dt', words.columns[4]),
    h('dd', printAmount(item)),
    h('dt', words.columns[3]),
    h('dd', statusWord(item.status)),
  ];
  return h('aside', { class: 'side' }, [
    h('h2', item.client),
    h('p', printNumber(item)),
    h('dl', facts),
    h('div', buttons),
  ]);
}

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

function sendForm(): VNode {
  const mail = other.form!;
  const send = () => {
    other.sent.push({ ...mail });
    other.form = state.form = null;
  };
  return h('div', { class: 'over', role: 'dialog', 'aria-label': words.resend }, [
    h('label', [words.to, h('input', { value: mail.to, onInput: (e: Event) => (mail.to = typed(e)) })]),
    h('label', [
      words.subject,
      h('input', { value: mail.subject, onInput: (e: Event) => (mail.subject = typed(e)) }),
    ]),
    h('label', [
      words.message,
      h('textarea', { value: mail.message, onInput: (e: Event) => (mail.message = typed(e)) }),
    ]),
    h('label', [
      h('input', { type: 'checkbox', checked: mail.copy, onChange: () => (mail.copy = !mail.copy) }),
      words.copy,
    ]),
    button(words.back, () => (state.form = null)),
    button(words.send, send),
  ]);
}

function creditForm(): VNode {
  return h('div', { class: 'over', role: 'dialog', 'aria-label': words.cancel }, [
    h('p', current().number),
    h('label', [words.columns[1], h('input', { type: 'date' })]),
    h('label', [
      words.reason,
      h('textarea', { value: state.reason, onInput: (e: Event) => (state.reason = typed(e)) }),
    ]),
    button(words.create, () => (state.form = 'question')),
  ]);
}

function question(): VNode {
  const confirm = () => {
    other.credited.push({ number: state.open!, reason: state.reason });
    current().status = 'canceled';
    state.form = null;
  };
  return h('div', { class: 'over', role: 'alertdialog', 'aria-label': words.create }, [
    h('p', `${words.create} ?`),
    button(words.create, confirm),
  ]);
}

/** Draws the application. */
export function startVue(): void {
  const render = () => [
    h('main', [h('h1', words.title), list()]),
    state.open ? drawer() : null,
    state.form === 'send' ? sendForm() : null,
    state.form === 'credit' || state.form === 'question' ? creditForm() : null,
    state.form === 'question' ? question() : null,
  ];
  const host = document.createElement('div');
  host.className = 'contents';
  document.body.append(host);
  createApp({ render }).mount(host);
}
