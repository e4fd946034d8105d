/** How a column prints its amounts: another one that differs in its digits alone is read without parsing it again. */
import type { Money } from './money';
import { value, type Reading } from './reading';

export interface AmountForms {
  /** The amount, where one of the same form was kept; else null. */
  read(text: string): Reading<Money> | null;
  /** Keeps the form of a text that was read in full. */
  keep(text: string, money: Money): void;
}

interface Form {
  /** A text that was read in full. */
  readonly text: string;
  readonly currency: string;
  /** Minor units for each unit of the digits taken as one number, negative where the sign is. */
  readonly factor: number;
}

/** All digits as one number must be exact. */
const MOST_DIGITS = 15;

export function createAmountForms(): AmountForms {
  /** By length; of each length the one kept last. */
  const forms: (Form | undefined)[] = [];
  return {
    read(text) {
      const form = forms[text.length];
      if (form === undefined) return null;
      const digits = digitsLike(text, form.text);
      return digits > 0 ? value({ minor: digits * form.factor, currency: form.currency }) : null;
    },
    keep(text, { minor, currency }) {
      if (text.length > 40 || text.replace(/[^0-9]/g, '').length > MOST_DIGITS) return;
      const factor = minor / digitsLike(text, text);
      // Not where zeros were left out of the amount: other digits there would not be.
      if (Number.isInteger(factor) && factor !== 0) forms[text.length] = { text, currency, factor };
    },
  };
}

/**
 * The digits of a text as one number, if it differs from `like` in its digits alone; 0 when it does not, or when one of
 * them begins with a zero, which may change what a separator means.
 */
function digitsLike(text: string, like: string): number {
  let digits = 0;
  for (let at = 0; at < like.length; at++) {
    const code = text.charCodeAt(at);
    const other = like.charCodeAt(at);
    if (isDigit(other)) {
      if (!isDigit(code) || (digits === 0 && (code === ZERO || other === ZERO))) return 0;
      digits = digits * 10 + (code - ZERO);
    } else if (code !== other) return 0;
  }
  return digits;
}

const ZERO = 0x30;
const isDigit = (code: number): boolean => code >= ZERO && code <= 0x39;
