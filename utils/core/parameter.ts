/** What fills a reason or a warning in, by kind: a number that looks like a day stays a number when it is printed. */
import type { Day } from './day';
import type { PaymentStatus } from './invoice';
import type { Money } from './money';
import type { ReminderLevel } from './reminder-level';

/** What each kind of parameter holds. `instant` is in milliseconds since 1970, `moneys` one amount per currency. */
export interface ParameterKinds {
  readonly text: string;
  readonly texts: readonly string[];
  readonly day: Day;
  readonly instant: number;
  readonly count: number;
  readonly level: ReminderLevel;
  readonly money: Money;
  readonly moneys: readonly Money[];
  readonly status: PaymentStatus;
}

export type ParameterKind = keyof ParameterKinds;

/** The parameters of each key, by name, in the order in which they fill the words in. */
export type ParameterTable = Readonly<Record<string, Readonly<Record<string, ParameterKind>>>>;

/** One key of a table with its parameters, each of the type that its kind says. */
export type Parametrised<T extends ParameterTable> = {
  [K in keyof T]: {
    readonly key: K;
    readonly params: { readonly [P in keyof T[K]]: ParameterKinds[T[K][P]] };
  };
}[keyof T];

/** A parameter with its kind, ready to be printed. */
export type Parameter = {
  [K in ParameterKind]: { readonly kind: K; readonly value: ParameterKinds[K] };
}[ParameterKind];

/** The parameters of a reason in the order of its table. */
export function parametersOf<T extends ParameterTable>(table: T, reason: Parametrised<T>): Parameter[] {
  const kinds = Object.entries(table[reason.key]!);
  return kinds.map(([name, kind]) => ({
    kind,
    value: (reason.params as Readonly<Record<string, unknown>>)[name],
  })) as Parameter[];
}
