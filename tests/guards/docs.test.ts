/** Guard: what the documents name is there: files, folders, commands, and the pages they link to. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, type SourceFile } from './sources';

/** A path from the root, as documents write it in code; a star stands for any part of a name. */
const PATH = /`((?:entrypoints|components|utils|public|tests|docs|scripts)\/[\w./*-]*)`/g;
const LINK = /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g;
const COMMAND = /npm run ([\w:]+)/g;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

function exists(path: string, all: readonly string[]): boolean {
  if (!path.includes('*')) return existsSync(path);
  const parts = path.split('*').map((part) => part.replace(/[.\\+^$()[\]{}|?]/g, '\\$&'));
  const wanted = new RegExp(`^${parts.join('[^/]*')}$`);
  return all.some((name) => wanted.test(name));
}

const faults = ({ path, text }: SourceFile, all: readonly string[]): string[] => [
  ...found(text, PATH).filter((name) => !exists(name, all)),
  ...found(text, LINK).filter((name) => !existsSync(posix.join(posix.dirname(path), name))),
  ...found(text, COMMAND).filter((name) => !(name in scripts)),
];

describe('the documents', () => {
  const all = projectFiles().map(({ path }) => path);
  const documents = projectFiles('.md');

  it('are found', () => expect(documents.length).toBeGreaterThan(10));

  it.each(documents.map((file) => [file.path, file] as const))('%s names what is there', (_path, file) => {
    expect(faults(file, all)).toEqual([]);
  });
});

describe('the guard', () => {
  const of = (text: string) => faults({ path: 'docs/x.md', text }, ['tests/core/a.test.ts']);

  it.each(['`utils/none.ts`', '`tests/page/*.nothing`', '[x](none.md)', '[x](../none.md)', '`npm run none`'])(
    'refuses %s',
    (text) => expect(of(text)).toHaveLength(1),
  );

  it.each(['`utils/core`', '`tests/core/*.test.ts`', '[x](contract.md#where)', '[x](https://example.org)'])(
    'lets %s pass',
    (text) => expect(of(text)).toEqual([]),
  );
});
