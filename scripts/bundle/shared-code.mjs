/** For the bundler: the script of our interface takes what the script that reads carries from there, once in a tab. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LIST = `${root}entrypoints/content/shared-code.ts`;

/** The files that are shared, in the order in which they stand in the list. */
const sharedFiles = () =>
  [...readFileSync(LIST, 'utf8').matchAll(/^import \* as \w+ from '\.\.\/\.\.\/(.+)';$/gm)].map(
    ([, path]) => `${root}${path}.ts`,
  );

const exportsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
    ([, name]) => name,
  );

/** The list itself, as the one script puts it there: values by their places alone, since names would be carried twice. */
export function givesSharedCode() {
  return {
    name: 'gives-shared-code',
    enforce: 'pre',
    load(id) {
      if (id.split('?')[0] !== LIST) return null;
      const files = sharedFiles().map((file, at) => ({
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

/** In place of each shared file stands where the other script has put it. */
export function takesSharedCode() {
  const files = sharedFiles();
  const first = files.map((_, at) =>
    files.slice(0, at).reduce((sum, file) => sum + exportsOf(file).length, 0),
  );
  return {
    name: 'takes-shared-code',
    enforce: 'pre',
    load(id) {
      const at = files.indexOf(id.split('?')[0]);
      if (at < 0) return null;
      const names = exportsOf(files[at]).map((name, n) => `${name} = S[${first[at] + n}]`);
      return `const S = globalThis[Symbol.for('relance')]?.shared ?? [];\nexport const ${names.join(', ')};`;
    },
  };
}
