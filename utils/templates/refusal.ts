/** Why a piece of a template cannot be read, or a value not be printed: thrown, and told where it is caught. */
import type { ProblemReason } from './template';

export class Refusal extends Error {
  constructor(
    readonly reason: ProblemReason,
    /** What the message names: a piece of the source, or a variable. */
    readonly about: string,
    /** Where in the source, in characters from its start. */
    readonly at: number,
  ) {
    super(reason);
  }
}
