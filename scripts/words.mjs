/** Prints all words of one language on one page, to be read from end to end: `npm run words -- de`. French unless told. */
import { readFileSync } from 'node:fs';

const language = process.argv[2] ?? 'fr';
const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const print = (line) => process.stdout.write(`${line}\n`);
let part = '';
for (const [key, { message }] of Object.entries(words)) {
  const head = key.split('_')[0];
  if (head !== part) print(`\n## ${(part = head)}\n`);
  // What is counted has two forms, and most of the second is said by the first.
  const form = /_(one|other)$/.exec(key)?.[1];
  print(`${form === 'other' ? '   or: ' : '- '}${message}  [${key}]`);
}
