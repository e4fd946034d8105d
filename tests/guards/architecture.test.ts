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

/** Folders not named here wire others together and may import anything but entry points. */
const RULES: Record<string, Rule> = {
  'utils/core': { own: ['utils/core'], packages: ['date-fns'] },
  'utils/page': { own: ['utils/page', 'utils/core'], packages: ['date-fns'] },
  'utils/host-words': { own: ['utils/host-words', 'utils/core', 'utils/page/fold'], packages: [] },
  'utils/templates': { own: ['utils/templates', 'utils/core'], packages: ['liquidjs'] },
  'utils/store': { own: ['utils/store', 'utils/core', 'utils/messages'], packages: ['zod', 'wxt'] },
  components: { own: ['components', 'utils/core', 'utils/messages'], packages: ['preact'] },
};

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const wrongImports = ({ path, text }: SourceFile): string[] => {
  const folder = Object.keys(RULES).find((name) => isBelow(path, name));
  const rule = folder === undefined ? undefined : RULES[folder];
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    const found = [`${path} imports ${fileName}`];
    if (!fileName.startsWith('.')) {
      if (/^[@~#]\/|^#/.test(fileName)) return found;
      return rule && !rule.packages.includes(packageOf(fileName)) ? found : [];
    }
    const target = posix.join(posix.dirname(path), fileName);
    const allowed = rule
      ? rule.own.some((name) => isBelow(target, name))
      : isBelow(path, 'entrypoints') || !isBelow(target, 'entrypoints');
    return allowed ? [] : found;
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
    ['utils/page/words-of-host.ts', '../host-words/labels'],
    ['utils/host-words/labels.ts', '../page/words-of-host'],
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
    ['utils/runtime/a.ts', '../../entrypoints/background'],
    ['entrypoints/background.ts', '@/utils/messages'],
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
