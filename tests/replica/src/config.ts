/** The options of this load: query parameters over `window.__replicaConfig`, read once. */

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Markup = 'table' | 'grid' | 'virtual' | 'shadow' | 'bare';

declare global {
  interface Window {
    /** Options set by a test before the page's script runs; a query parameter of the same name wins. */
    __replicaConfig?: Record<string, string | number | boolean>;
  }
}

const KNOWN = [
  ...[
    'lang',
    'markup',
    'dates',
    'money',
    'keys',
    'hashed',
    'islands',
    'columns',
    'skeleton',
    'late',
    'churn',
  ],
  ...['broken', 'mark', 'witness', 'missing', 'empty', 'hostile', 'duplicates', 'rows', 'dark', 'perPage'],
  ...['einvoicing', 'editor', 'refuse', 'seed', 'decoy', 'drafts', 'slow', 'creditNoteForm', 'persist'],
  ...['trap', 'dismiss', 'today', 'lines', 'dialogs', 'pager', 'search', 'change'],
];

function readRaw(): Map<string, string> {
  const raw = new Map<string, string>();
  for (const [name, value] of Object.entries(window.__replicaConfig ?? {})) {
    raw.set(name, value === true ? '1' : value === false ? '' : String(value));
  }
  for (const [name, value] of new URLSearchParams(location.search)) raw.set(name, value);
  return raw;
}

const raw = readRaw();

/** Option names of this load that do not exist: a test that mistypes one must not pass by accident. */
export const unknownOptions = [...raw.keys()].filter((name) => !KNOWN.includes(name));

/** Values of one-of options that do not exist. */
export const unknownValues: string[] = [];

function oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const value = raw.get(name);
  if (value === undefined || value === '') return otherwise;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) unknownValues.push(`${name}=${value}`);
  return found ?? otherwise;
}

function setOf<T extends string>(name: string, allowed: readonly T[]): ReadonlySet<T> {
  const values = (raw.get(name) ?? '').split(',').filter((value) => value !== '');
  for (const value of values)
    if (!allowed.some((candidate) => candidate === value)) unknownValues.push(`${name}=${value}`);
  return new Set(allowed.filter((candidate) => values.includes(candidate)));
}

const flag = (name: string): boolean => !['', '0', 'false'].includes(raw.get(name) ?? '');
const count = (name: string, otherwise: number): number => {
  const value = Number(raw.get(name) ?? otherwise);
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
};

export const config = {
  lang: oneOf('lang', LANGUAGES, 'fr'),
  markup: oneOf<Markup>('markup', ['table', 'grid', 'virtual', 'shadow', 'bare'], 'table'),
  lines: oneOf('lines', ['auto', 'span', 'div', 'br'], 'auto'),
  dates: oneOf('dates', ['short', 'compact', 'iso'], 'short'),
  money: oneOf('money', ['code', 'symbol'], 'code'),
  keys: oneOf('keys', ['id', 'index'], 'id'),
  hashed: flag('hashed'),
  islands: flag('islands'),
  columns: setOf('columns', ['reordered', 'extra', 'number']),
  skeleton: count('skeleton', 0),
  late: count('late', 0),
  slow: count('slow', 0),
  churn: flag('churn'),
  broken: setOf('broken', ['amount', 'status', 'date']),
  mark: oneOf('mark', ['on', 'off', 'wrong'], 'on'),
  witness: oneOf('witness', ['on', 'off', 'wrong'], 'on'),
  missing: setOf('missing', ['client', 'issueDate', 'dueDate', 'status', 'amount']),
  empty: flag('empty'),
  hostile: flag('hostile'),
  duplicates: flag('duplicates'),
  seed: flag('seed'),
  rows: count('rows', 0),
  drafts: oneOf('drafts', ['apart', 'mixed'], 'apart'),
  decoy: oneOf('decoy', ['plain', 'close'], 'plain'),
  dark: flag('dark'),
  perPage: Number(oneOf('perPage', ['25', '50', '100'], '25')),
  pager: oneOf('pager', ['buttons', 'numbers', 'more', 'silent', 'twice'], 'buttons'),
  search: oneOf('search', ['on', 'off'], 'on'),
  change: oneOf('change', ['rows', 'table', 'empty'], 'rows'),
  einvoicing: oneOf('einvoicing', ['off', 'it'], 'off'),
  editor: oneOf('editor', ['textarea', 'plain', 'contenteditable'], 'textarea'),
  creditNoteForm: oneOf('creditNoteForm', ['dialog', 'page'], 'dialog'),
  refuse: setOf('refuse', [
    ...(['noResend', 'twoResend', 'otherPanel', 'otherForm', 'readonly', 'short'] as const),
    ...(['formError', 'dialogCancel', 'noSettle', 'noCredit', 'noReason'] as const),
    ...(['twoSettle', 'twoCredit', 'mailError'] as const),
  ]),
  persist: flag('persist'),
  dialogs: oneOf('dialogs', ['div', 'native'], 'div'),
  trap: flag('trap'),
  dismiss: flag('dismiss'),
  today: raw.get('today') ?? '',
};

export type Config = typeof config;
export type Refusal = Config['refuse'] extends ReadonlySet<infer R> ? R : never;

/** Whether the page misbehaves in this way. */
export const refuses = (what: Refusal): boolean => config.refuse.has(what);
