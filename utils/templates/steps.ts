/** How much work a template took, counted: the same on every machine, however busy it is. */
import { Refusal } from './refusal';

/**
 * A count of steps: one for each character that is read, and for each value, filter and node that is worked out; a
 * filter of text takes one more for each of its characters.
 */
export class Steps {
  taken = 0;
  private most = Number.POSITIVE_INFINITY;

  /** From here on, refuses to take more than `more`. */
  bound(more: number): void {
    this.most = this.taken + more;
  }

  take(count = 1): void {
    this.taken += count;
    if (this.taken > this.most) throw new Refusal('tooSlow', '', 0);
  }
}
