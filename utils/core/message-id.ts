/** Ids of what is recorded of one message, which may be several facts: of each invoice that a statement lists. */

/** The id of a fact of one message; `place` counts from 0. */
export const idInMessage = (message: string, place: number): string =>
  place === 0 ? message : `${message}.${place}`;

/** The message that an entry came of: facts of one message begin with one id, and so do their corrections. */
export const messageOf = (id: string): string => id.split(/[.:]/, 1)[0]!;
