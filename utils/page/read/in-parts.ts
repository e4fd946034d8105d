/** Whether a list draws a part of its rows at a time: the others are drawn while it is scrolled. */
import { isReading, type InvoiceList } from './list';

/** A header, a footer and gaps between rows take some of the room. */
const ROOMY = 1.5;

/** Rows announced, or room left for them, beyond those that are drawn. */
export function drawsInParts({ rows, found }: InvoiceList, announced: number | null): boolean {
  const { container, header } = found;
  const drawn = [...rows.keys()].filter((row) => isReading(rows.get(row)));
  const counted = Number(container.getAttribute('aria-rowcount') ?? NaN) - (header ? 1 : 0);
  if (announced !== null && counted === announced && drawn.length < counted) return drawn.length > 0;
  const height = drawn.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  let room = 0;
  for (let node = drawn[0]?.parentElement; node && container.contains(node); node = node.parentElement)
    room = Math.max(room, node.scrollHeight);
  return room > height * ROOMY + 200;
}
