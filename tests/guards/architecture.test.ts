/** Guard: which folder may import which, and what each source file must look like. */
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { shippedSources, type SourceFile } from './sources';

/** What the files of a folder may import: own folders (or files without ending), and packages. */
interface Rule {
  own: string[];
  packages: string[];
}

const CORE = 'utils/core';
const ANY_UTILS = ['utils'];

/**
 * The rooms, the innermost first: what runs only on the host's page and what runs only in the background never import
 * each other, and nothing imports an entry point but that entry point's own files.
 */
const RULES: Record<string, Rule> = {
  [CORE]: { own: [CORE], packages: ['date-fns'] },
  'utils/page': { own: ['utils/page', CORE], packages: ['date-fns'] },
  'utils/host-words': { own: ['utils/host-words', CORE, 'utils/page/fold'], packages: [] },
  'utils/templates': { own: ['utils/templates', CORE], packages: [] },
  'utils/words': { own: ['utils/words', 'utils/protocol', CORE], packages: ['wxt'] },
  'utils/store': { own: ['utils/store', CORE, 'utils/protocol'], packages: ['zod', 'wxt'] },
  'utils/export': {
    own: ['utils/export', 'utils/words', CORE],
    packages: ['fflate', 'papaparse', 'write-excel-file'],
  },
  'utils/today': { own: [CORE], packages: [] },
  'utils/protocol': { own: [CORE], packages: [] },
  'utils/send': { own: ['utils/protocol'], packages: ['wxt'] },
  components: {
    own: ['components', CORE, 'utils/words', 'utils/protocol'],
    packages: ['preact'],
  },
  // The scout knows some of the host's words by itself: it runs before anybody can be asked for them.
  'entrypoints/content/scout': {
    own: ['entrypoints/content', CORE, 'utils/host-words', 'utils/page', 'utils/protocol'],
    packages: ['wxt'],
  },
  'entrypoints/content': {
    own: [
      'entrypoints/content',
      'components/overlay',
      'components/shared',
      CORE,
      'utils/page',
      'utils/words',
      'utils/protocol',
      'utils/send',
    ],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/background': {
    own: [
      'entrypoints/background',
      ...['core', 'host-words', 'protocol', 'store', 'templates', 'words'].map((name) => `utils/${name}`),
      // Style sheets alone: they travel to the page with the words.
      'components/overlay/overlay.css?inline',
      'components/shared/tokens.css?inline',
      'components/marks/marks.css?inline',
    ],
    packages: ['wxt', 'virtual:page-word-keys'],
  },
  // Thin entries of what stands in the content's room: each is a script of its own in the tab.
  'entrypoints/reading': { own: ['entrypoints/reading', 'entrypoints/content'], packages: ['wxt'] },
  'entrypoints/session': { own: ['entrypoints/session', 'entrypoints/content'], packages: ['wxt'] },
  'entrypoints/popup': {
    own: ['entrypoints/popup', 'components', ...ANY_UTILS],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/options': {
    own: ['entrypoints/options', 'components', ...ANY_UTILS],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/journal': {
    own: ['entrypoints/journal', 'components', ...ANY_UTILS],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/welcome': {
    own: ['entrypoints/welcome', 'components', ...ANY_UTILS],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/report': {
    own: ['entrypoints/report', 'components', ...ANY_UTILS],
    packages: ['preact', 'wxt'],
  },
};

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const wrongImports = ({ path, text }: SourceFile): string[] => {
  const file = path.replace(/\.tsx?$/, '');
  const folder = Object.keys(RULES).find((name) => isBelow(file, name));
  const rule = folder === undefined ? undefined : RULES[folder];
  if (!rule) return [`${path} stands in no room`];
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    const found = [`${path} imports ${fileName}`];
    if (!fileName.startsWith('.')) {
      if (/^[@~#]\/|^#/.test(fileName)) return found;
      return rule.packages.includes(packageOf(fileName)) ? [] : found;
    }
    const target = posix.join(posix.dirname(path), fileName);
    return rule.own.some((name) => isBelow(target, name)) ? [] : found;
  });
};

const MAX_LINES = 250;

const wrongShape = ({ path, text }: SourceFile): string[] => [
  ...(/^\/\*\*[\s*]+\S/.test(text)
    ? []
    : [`${path} does not begin with a doc comment that tells its one purpose`]),
  ...(text.split('\n').length - 1 <= MAX_LINES ? [] : [`${path} has more than ${MAX_LINES} lines`]),
  ...(/\/(utils|helpers?|common|misc)\.tsx?$/.test(path) ? [`${path}: name it after what it does`] : []),
];

describe('the sources', () => {
  const sources = shippedSources();

  it('are found', () => {
    for (const folder of ['utils/core/', 'utils/page/', 'components/', 'entrypoints/']) {
      expect(
        sources.filter(({ path }) => path.startsWith(folder)),
        folder,
      ).not.toEqual([]);
    }
  });

  it('import only what their folder may', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it('have one purpose each, told in a doc comment at the top, and a telling name', () => {
    expect(sources.flatMap(wrongShape)).toEqual([]);
  });
});

describe('the guard', () => {
  const imported = (path: string, specifier: string) =>
    wrongImports({ path, text: `import type { X } from '${specifier}';\n` }).length;

  it.each([
    ['utils/core/a.ts', '../page/fold'],
    ['utils/page/host-labels.ts', '../host-words/labels'],
    ['utils/host-words/labels.ts', '../page/host-labels'],
    ['utils/core/features/a.ts', '../../store/ledgers'],
    ['utils/core/a.ts', 'wxt/browser'],
    ['utils/core/a.ts', 'node:fs'],
    ['utils/page/read/a.ts', '../../store/ledgers'],
    ['utils/page/a.ts', '../../components/popup/Popup'],
    ['utils/page/a.ts', '#imports'],
    ['utils/page/a.ts', 'wxt/utils/storage'],
    ['components/popup/a.tsx', '../../utils/page/fold'],
    ['components/popup/a.tsx', '../../utils/store/ledgers'],
    ['components/popup/a.tsx', 'wxt/browser'],
    ['utils/runtime/a.ts', '../core/day'],
    ['utils/words/a.ts', '../../components/shared/words'],
    ['utils/store/a.ts', '../../entrypoints/background/index'],
    ['entrypoints/content/act/a.ts', '../../background/known'],
    ['entrypoints/content/act/a.ts', '../../../utils/store/ledgers'],
    ['entrypoints/background/a.ts', '../content/link'],
    ['entrypoints/background/index.ts', '../content/watch/marks.css?inline'],
    ['entrypoints/background/say/a.ts', '../../../components/shared/words'],
    ['entrypoints/journal/a.ts', '../popup/main'],
    ['entrypoints/report/a.ts', '../journal/main'],
    ['entrypoints/background/index.ts', '@/utils/protocol'],
  ])('refuses that %s imports %s', (path, specifier) => {
    expect(imported(path, specifier)).toBe(1);
  });

  it.each([
    ['utils/core/features/a.ts', '../day'],
    ['utils/core/a.ts', 'date-fns/parseISO'],
    ['utils/page/read/a.ts', '../../core/invoice'],
    ['components/popup/a.tsx', 'preact/hooks'],
    ['entrypoints/content/index.ts', '../../utils/page/fold'],
  ])('lets %s import %s', (path, specifier) => {
    expect(imported(path, specifier)).toBe(0);
  });

  it('sees imports of every form', () => {
    const text = "export * from '../page/a';\nconst b = import('../page/b');\nimport '../page/c';\n";
    expect(wrongImports({ path: 'utils/core/a.ts', text })).toHaveLength(3);
  });

  it('refuses a file without purpose, too long or badly named', () => {
    expect(wrongShape({ path: 'utils/core/helpers.ts', text: 'x;\n'.repeat(251) })).toHaveLength(3);
    expect(wrongShape({ path: 'utils/core/day.ts', text: `/** Days. */\n${'x;\n'.repeat(249)}` })).toEqual(
      [],
    );
  });
});
