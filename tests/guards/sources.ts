/** The project's files as the guards see them: paths relative to the root, with `/`, and their text. */
import { readdirSync, readFileSync } from 'node:fs';

export interface SourceFile {
  path: string;
  text: string;
}

/** Made by tools, or not ours. */
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'demo', 'coverage', 'bench']);

/** What users get: everything below these folders ends in the extension. */
const SHIPPED = ['entrypoints', 'components', 'utils'];

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    // Generated folders stand at the top; `tests/bench` is ours.
    return folder === '.' && LEFT_OUT.has(entry.name) ? [] : walk(path);
  });

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });

/** Every file of the project whose name ends in one of `endings`; all of them when none is given. */
export const projectFiles = (...endings: string[]): SourceFile[] =>
  walk('.')
    .filter((path) => endings.length === 0 || endings.some((ending) => path.endsWith(ending)))
    .map(read);

/** The sources that end in the extension. */
export const shippedSources = (): SourceFile[] =>
  SHIPPED.flatMap(walk)
    .filter((path) => /\.tsx?$/.test(path))
    .map(read);

/** The files of a build, of the kind named by `endings`. */
export const builtFiles = (build: string, ...endings: string[]): SourceFile[] =>
  walk(build)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map(read);
