/** Guard: every word asked for is there in every language, with the same gaps; none is empty, none is left over. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PAGE_WORD_HEADS } from '../../scripts/bundle/page-word-keys.mjs';
import { shippedSources } from './sources';
import { wordsInUse, type AskedFor } from './words-in-use';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const FOLDER = 'public/_locales';

/** The places that hand keys on: to the browser, and to a page with what the browser said. */
const LOOK_UPS = ['utils/words/browser-words.ts:', 'utils/words/page-words.ts:', 'background/page-words.ts:'];

/** The browser replaces `$1` … `$9` and `$NAME$`. */
const gaps = ({ message }: Message): string => [...new Set(message.match(/\$\d|\$\w+\$/g))].sort().join(' ');

/** What is wrong with one language, compared with another. */
const faults = (language: string, messages: Messages, reference: Messages): string[] => [
  ...Object.keys(reference)
    .filter((key) => !(key in messages))
    .map((key) => `${language}: no ${key}`),
  ...Object.keys(messages)
    .filter((key) => !(key in reference))
    .map((key) => `${language}: only here ${key}`),
  ...Object.entries(messages).flatMap(([key, message]) => {
    const other = reference[key];
    return [
      ...(message.message.trim() === '' ? [`${language}: empty ${key}`] : []),
      ...(other && gaps(other) !== gaps(message) ? [`${language}: ${key} has other gaps`] : []),
    ];
  }),
];

const missing = ({ keys, heads }: AskedFor, messages: Messages): string[] => [
  ...[...keys].filter((key) => !(key in messages)),
  ...[...heads]
    .filter((head) => !Object.keys(messages).some((key) => key.startsWith(head)))
    .map((head) => `${head}…`),
];

/** Keys that no look-up asks for and no file writes out, as the manifest and tables of keys do. */
const leftOver = ({ keys, heads }: AskedFor, messages: Messages, texts: string): string[] =>
  Object.keys(messages).filter(
    (key) =>
      !keys.has(key) &&
      ![...heads].some((head) => key.startsWith(head)) &&
      !texts.includes(`__MSG_${key}__`) &&
      !texts.includes(`'${key.replace(/_(one|other)$/, '')}'`),
  );

const programOf = () => {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  return ts.createProgram(
    shippedSources().map(({ path }) => path),
    options,
  );
};

describe('the words', () => {
  const languages = Object.fromEntries(
    readdirSync(FOLDER).map((language) => [
      language,
      JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Messages,
    ]),
  );
  const french = languages['fr'] ?? {};
  const program = programOf();
  const asked = wordsInUse(
    program,
    (path) => /(^|\/)(entrypoints|components|utils)\//.test(path) && !path.includes('node_modules'),
  );

  it('exist in French and English at least', () => {
    expect(Object.keys(languages)).toEqual(expect.arrayContaining(['fr', 'en']));
    expect(Object.keys(french).length).toBeGreaterThan(10);
  });

  it.each(Object.keys(languages))('are complete in %s, with the same gaps', (language) => {
    expect(faults(language, languages[language] ?? {}, french)).toEqual([]);
  });

  it('are there for every key the sources ask for', () => {
    expect(asked.keys.size).toBeGreaterThan(10);
    expect(missing(asked, french)).toEqual([]);
  });

  it('are asked for by keys whose type names them all', () => {
    expect(asked.untold.filter((place) => !LOOK_UPS.some((one) => place.includes(one)))).toEqual([]);
  });

  it('are sent to the page where it asks for them', () => {
    const onPage = wordsInUse(program, (path) =>
      /(^|\/)(entrypoints\/content|components\/(overlay|shared))\//.test(path),
    );
    expect(onPage.keys.size).toBeGreaterThan(100);
    const isSent = (key: string) => PAGE_WORD_HEADS.some((head) => key.startsWith(head));
    expect([...onPage.keys, ...onPage.heads].filter((key) => !isSent(key))).toEqual([]);
  });

  it('are all in use', () => {
    const texts = [...shippedSources().map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')].join(
      '\n',
    );
    expect(leftOver(asked, french, texts)).toEqual([]);
  });
});

describe('the guard', () => {
  const inUse = (text: string): AskedFor => {
    const file = ts.createSourceFile('/a.ts', text, ts.ScriptTarget.ES2022, true);
    const host = ts.createCompilerHost({});
    const program = ts.createProgram(
      ['/a.ts'],
      { noLib: true },
      { ...host, getSourceFile: (name) => (name === '/a.ts' ? file : undefined) },
    );
    return wordsInUse(program, (path) => path === '/a.ts');
  };
  const declared =
    'declare const t: (key: string) => string; declare const w: { n(key: string, count: number): string };';

  it('finds plain, chosen, computed and counted keys', () => {
    const text = `${declared} declare const r: 'x' | 'y'; declare const c: boolean;
      t('plain'); t(c ? 'yes' : 'no'); t(\`reason_\${r}\`); w.n('days', 2);`;
    const wanted = ['plain', 'yes', 'no', 'reason_x', 'reason_y', 'days_one', 'days_other'];
    expect([...inUse(text).keys].sort()).toEqual(wanted.sort());
  });

  it('tells look-ups whose key it cannot know', () => {
    const { heads, untold } = inUse(`${declared} declare const s: string; t(s); t(\`head_\${s}\`);`);
    expect([...heads]).toEqual(['head_']);
    expect(untold).toHaveLength(1);
  });

  const words = (message: string): Message => ({ message });
  it('refuses what is missing, left over, empty or has other gaps', () => {
    const reference = { a: words('$1 $2'), b: words('b') };
    expect(faults('en', { a: words('$2 $1'), b: words('x') }, reference)).toEqual([]);
    expect(faults('en', { a: words('$1'), c: words(' ') }, reference)).toHaveLength(4);
    const asked = { keys: new Set(['a', 'z']), heads: new Set(['q_']), untold: [] };
    expect(missing(asked, reference)).toEqual(['z', 'q_…']);
    expect(leftOver(asked, reference, '')).toEqual(['b']);
  });
});
