/** The stored shape of what a fact says, made from the table of facts. */
import * as z from 'zod/mini';
import { isDay } from '../core/day';
import { fieldsOf, type FactKind, type FieldType, type FieldValues } from '../core/facts';
import { LIMITS } from '../core/limits';
import { LEVELS } from '../core/reminder-level';

const text = z.string().check(z.maxLength(LIMITS.kept));
const name = z.string().check(z.maxLength(LIMITS.keptName));
const day = z.string().check(z.refine(isDay));

/** A payment of nothing, or of less, is none. */
const money = z.object({
  minor: z.number().check(z.refine(Number.isSafeInteger), z.gt(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const SHAPES: { readonly [T in FieldType]: z.ZodMiniType<FieldValues[T]> } = {
  text,
  subject: text,
  level: z.literal(LEVELS),
  money,
  day,
  dayOrNone: z.nullable(day),
  invoices: z.array(z.object({ number: name, issueDate: z.nullable(day) })),
  creditNoteNumber: z.nullable(name),
  flag: z.boolean(),
  keptText: text,
  keptName: name,
  keptOrNone: z.nullable(text),
};

/** The shape of each field that a kind of fact has, by name, its kind among them. */
export function factShape(kind: FactKind) {
  const fields = fieldsOf(kind).map((field) => [field.name, SHAPES[field.is]] as const);
  return { kind: z.literal(kind), ...Object.fromEntries(fields) };
}
