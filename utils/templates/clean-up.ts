/** Closing the gaps that optional parts leave behind: no blank line too many, no double blank, no lone comma. */
import { GAP } from './plain-text';

/**
 * A rendered body, its values still protected, as it will be read. A line on which tags and empty values stood, and
 * nothing else, goes; blank lines never come in twos; inner blanks come single, and none before a comma or full stop.
 */
export function tidyBody(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => !(line.includes(GAP) && line.replaceAll(GAP, '').trim() === ''));
  return lines
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** A rendered subject as one line. */
export function tidySubject(text: string): string {
  return tidyLine(text.replaceAll('\n', ' ')).trim();
}

function tidyLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const rest = line
    .slice(indent.length)
    .replaceAll(GAP, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.](?: |$))/g, '')
    .trim();
  return rest === '' ? '' : indent + rest;
}
