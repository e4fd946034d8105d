/** Guard: no file names a path of the machine it was written on, and packages come from the public registry. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFiles, type SourceFile } from './sources';

/** An absolute path into somebody's home or workspace; not a path inside an address. */
const MACHINE_PATH = /(?<![\w.:/)}-])(?:\/(?:work|home|root|Users)\/\w|[A-Z]:\\Users\\)/;

const TEXT = ['.ts', '.tsx', '.mjs', '.mts', '.js', '.json', '.md', '.html', '.css', '.svg', '.txt', '.yml'];
const NAMELESS_ENDINGS = [
  'scripts/setup',
  'scripts/test',
  'scripts/demo',
  'scripts/bench',
  '.ci/run',
  '.gitignore',
];

const foreignLines = ({ path, text }: SourceFile): string[] =>
  text.split('\n').flatMap((line, index) => (MACHINE_PATH.test(line) ? [`${path}:${index + 1}`] : []));

/** Addresses in a lock file that are not the public registry's; a lock file may leave addresses out. */
const foreignSources = (lock: string): string[] =>
  [...lock.matchAll(/"resolved": "([^"]+)"/g)]
    .map(([, source = '']) => source)
    .filter((source) => !source.startsWith('https://registry.npmjs.org/'));

describe('the project', () => {
  it('names no path of a machine', () => {
    const files = projectFiles(...TEXT, ...NAMELESS_ENDINGS).filter(
      ({ path }) => !path.includes('no-foreign-words'),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(foreignLines)).toEqual([]);
  });

  it('takes its packages from the public registry', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    expect(Object.keys((JSON.parse(lock) as { packages: object }).packages)).not.toEqual([]);
    expect(foreignSources(lock)).toEqual([]);
  });
});

describe('the guard', () => {
  it.each(["open('/work/main/a.ts')", 'see /home/ana/notes', '/Users/ana/x', 'C:\\Users\\ana'])(
    'refuses %s',
    (text) => {
      expect(foreignLines({ path: 'a.md', text })).toEqual(['a.md:1']);
    },
  );

  it.each(['https://example.org/home/page', '../work/x', '`${base}/home/x`'])('lets %s pass', (text) => {
    expect(foreignLines({ path: 'a.md', text })).toEqual([]);
  });

  it('refuses a package from elsewhere', () => {
    const lock = (host: string) => `"resolved": "https://${host}/a/-/a-1.0.0.tgz"`;
    expect(foreignSources(lock('registry.npmjs.org'))).toEqual([]);
    expect(foreignSources(lock('mirror.example'))).toHaveLength(1);
  });
});
