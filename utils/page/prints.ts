/** Whether a text prints a day, or an amount: not which one, only that there is something of the kind. */

const DAY =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,}\.? (?:de )?\d{4}|\p{L}{3,} \d{1,2}, \d{4}/u;
const AMOUNT = /\d[.,]\d{2}(?!\d)/;

export const printsDay = (text: string): boolean => DAY.test(text);
export const printsAmount = (text: string): boolean => AMOUNT.test(text);
