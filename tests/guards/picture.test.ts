/** Guard: the picture of the rooms in docs/architecture.md shows who imports whom, neither more nor less. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { shippedSources, type SourceFile } from './sources';

/** Imported by every room: an arrow to it would say nothing. */
const UNDRAWN = 'core';

interface Picture {
  /** Names of rooms by the folders, or files without ending, that they stand for. */
  readonly rooms: ReadonlyMap<string, string>;
  /** `from --> to`. */
  readonly arrows: readonly string[];
}

function drawn(markdown: string): Picture {
  const [, mermaid = ''] = /```mermaid\n([\s\S]*?)```/.exec(markdown) ?? [];
  const rooms = new Map<string, string>();
  for (const [, name, label] of mermaid.matchAll(/^ *(\w+)\["([^"]+)"\]$/gm))
    for (const folder of label!.split('<br/>')) rooms.set(folder, name!);
  return { rooms, arrows: [...mermaid.matchAll(/^ *(\w+ --> \w+)$/gm)].map(([, arrow]) => arrow!) };
}

const roomOf = (path: string, rooms: Picture['rooms']): string => {
  const file = path.replace(/\.tsx?$/, '');
  const folder = [...rooms.keys()].find((name) => file === name || file.startsWith(`${name}/`));
  return folder === undefined ? `none (${path})` : rooms.get(folder)!;
};

function imported(sources: readonly SourceFile[], rooms: Picture['rooms']): string[] {
  const arrows = sources.flatMap(({ path, text }) =>
    ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => fileName)
      // A style sheet that travels with a message is no code of the other room.
      .filter((name) => name.startsWith('.') && !name.endsWith('.css?inline'))
      .map((name) => [roomOf(path, rooms), roomOf(posix.join(posix.dirname(path), name), rooms)] as const)
      .filter(([from, to]) => from !== to && to !== UNDRAWN)
      .map((ends) => ends.join(' --> ')),
  );
  return [...new Set(arrows)];
}

describe('the picture of the rooms', () => {
  const picture = drawn(readFileSync('docs/architecture.md', 'utf8'));

  it('is there, and has a room for every source', () => {
    expect(picture.arrows.length).toBeGreaterThan(10);
    const homeless = shippedSources().filter(({ path }) => roomOf(path, picture.rooms).startsWith('none'));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it('shows who imports whom', () => {
    expect([...picture.arrows].sort()).toEqual(imported(shippedSources(), picture.rooms).sort());
  });
});

describe('the guard', () => {
  const { rooms } = drawn(
    '```mermaid\n  core["utils/core"]\n  page["utils/page"]\n  store["utils/store"]\n```',
  );

  it('sees an arrow that is not drawn', () => {
    const text = "import { a } from '../store/a';\nimport { b } from '../core/b';\nimport './c';\n";
    expect(imported([{ path: 'utils/page/x.ts', text }], rooms)).toEqual(['page --> store']);
  });
});
