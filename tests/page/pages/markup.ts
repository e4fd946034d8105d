/** Pages written as the markup that a component library leaves behind: its comments, wrappers and attributes included. */

/** The nodes of a piece of markup. Tables need no context: the piece is parsed as a document of its own. */
export function markup(text: string): Node[] {
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  return [...parsed.body.childNodes].map((node) => document.adoptNode(node));
}

/** `make` of each, one after the other. */
export const each = <T>(items: readonly T[], make: (item: T, at: number) => string): string =>
  items.map(make).join('');

export const blocks = (...lines: readonly string[]): string => each(lines, (line) => `<div>${line}</div>`);

/** A plain table: header texts, then rows of cells, or a row as it is. */
export const plainTable = (
  headers: readonly string[],
  rows: readonly (string | readonly string[])[],
): string => `<table>
  <thead><tr>${each(headers, (text) => `<th scope="col">${text}</th>`)}</tr></thead>
  <tbody>${each(rows, (row) => (typeof row === 'string' ? row : `<tr>${each(row, (cell) => `<td>${cell}</td>`)}</tr>`))}</tbody>
</table>`;
