/** For the bundler: what one of our scripts brings into a tab, the script that follows it takes from there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where each that gives says what, and the place in which it puts it (`our-scripts.ts`). */
const LISTS = {
  scout: { list: `${root}entrypoints/content/scout/scout-code.ts`, place: 'scoutCode' },
  reading: { list: `${root}entrypoints/content/shared-code.ts`, place: 'shared' },
};

const GIVEN = '\0relance-given';

/** The files that are shared, in the order in which they stand in the list. */
const sharedFiles = (list) =>
  [...readFileSync(list, 'utf8').matchAll(/^import \* as \w+ from '(?:\.\.\/)+(.+)';$/gm)].map(
    ([, path]) => `${root}${path}.ts`,
  );

const exportsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
    ([, name]) => name,
  );

/** The list itself, as the one script puts it there: values by their places alone, since names would be carried twice. */
export function givesSharedCode(from) {
  const { list } = LISTS[from];
  return {
    name: 'gives-shared-code',
    enforce: 'pre',
    load(id) {
      if (id.split('?')[0] !== list) return null;
      const files = sharedFiles(list).map((file, at) => ({
        file,
        names: exportsOf(file).map((name) => [name, `${name}_${at}`]),
      }));
      const imports = files.map(
        ({ file, names }) =>
          `import { ${names.map(([name, local]) => `${name} as ${local}`).join(', ')} } from '${file}';`,
      );
      const values = files.flatMap(({ names }) => names.map(([, local]) => local));
      return `${imports.join('\n')}\nexport const SHARED_CODE = [${values.join(', ')}];`;
    },
  };
}

/**
 * In place of each shared file stands where the other script has put it. A tab that has gone to another page meanwhile
 * may be brought this script without the other: there it does nothing.
 */
export function takesSharedCode(from) {
  const { list, place } = LISTS[from];
  const files = sharedFiles(list);
  const first = files.map((_, at) =>
    files.slice(0, at).reduce((sum, file) => sum + exportsOf(file).length, 0),
  );
  const given = `globalThis[Symbol.for('relance')]?.${place}`;
  return {
    name: `takes-code-of-${from}`,
    enforce: 'pre',
    resolveId: (id) => (id === GIVEN ? id : null),
    load(id) {
      if (id === GIVEN) return `export const S = ${given};`;
      const at = files.indexOf(id.split('?')[0]);
      if (at < 0) return null;
      const names = exportsOf(files[at]).map((name, n) => `${name} = S[${first[at] + n}]`);
      return `import { S } from '${GIVEN}';\nexport const ${names.join(', ')};`;
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (!chunk.code.startsWith('(')) throw new Error(`${chunk.fileName} is no single call any more.`);
        chunk.code = `if(${given})${chunk.code}`;
      }
    },
  };
}
