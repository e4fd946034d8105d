/** Weighs a build, part by part, compressed as it travels. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadedBy } from '../../harness/loaded-by';
import { PARTS, POPUP, WHOLE, type Part } from '../parts';
import { gzipped } from './script-contents';

export interface Weight {
  readonly name: string;
  /** Bytes after gzip; null when a script of it was not built. */
  readonly bytes: number | null;
  readonly most: number | null;
  /** A limit is not kept by what is missing: its name may be wrong. Null where there is no limit. */
  readonly kept: boolean | null;
}

/** Where the build puts what runs in the host's pages. */
const FOLDER = 'content-scripts';

/** The scripts of a part, as paths below the build's folder. */
export function scriptsOf(build: string, part: Part): readonly string[] {
  if (part.scripts !== 'manifest') return part.scripts;
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[] }[];
  };
  return (manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []);
}

/** Scripts for the host's pages that no part names: what is weighed would not be all. */
export function unnamedScripts(build: string): string[] {
  const named = new Set(PARTS.flatMap((part) => scriptsOf(build, part)));
  return readdirSync(join(build, FOLDER))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${FOLDER}/${file}`)
    .filter((path) => !named.has(path));
}

const weigh = (paths: readonly string[]): number | null =>
  paths.every((path) => existsSync(path))
    ? paths.reduce((sum, path) => sum + gzipped(readFileSync(path, 'utf8')), 0)
    : null;

const weight = (name: string, bytes: number | null, most: number | null): Weight => ({
  ...{ name, bytes, most },
  kept: most === null ? null : bytes !== null && bytes <= most,
});

/** @throws when a script for the host's pages is in no part. */
export function weights(build: string): Weight[] {
  const unnamed = unnamedScripts(build);
  if (unnamed.length > 0) throw new Error(`Name the part of ${unnamed.join(', ')} in tests/bench/parts.ts`);
  const parts = PARTS.map((part) => {
    const paths = scriptsOf(build, part).map((path) => join(build, path));
    return weight(part.name, weigh(paths), part.most);
  });
  const sum = parts.reduce((all, { bytes }) => all + (bytes ?? 0), 0);
  return [
    ...parts,
    weight(WHOLE.name, sum, WHOLE.most),
    weight(POPUP.name, weigh(loadedBy(build, POPUP.page)), POPUP.most),
  ];
}

/** Every script of a part that was built, with its map beside it. */
export const scriptsWithMaps = (build: string): { script: string; path: string }[] =>
  PARTS.flatMap((part) => scriptsOf(build, part))
    .map((script) => ({ script, path: join(build, script) }))
    .filter(({ path }) => existsSync(`${path}.map`));
