/**
 * What a journal can record: a row for each kind of fact. Types, stored shapes, the form in which a fact is corrected,
 * its words, the cells of the pack and what a search finds follow from the rows; what a fact means for an invoice is
 * told where that is asked (`journal-standing`, `ledger-observed`).
 */
import type { Day } from './day';
import type { InvoiceName, PaymentStatus } from './invoice';
import type { Money } from './money';
import type { ReminderLevel } from './reminder-level';

/** An invoice that a statement lists, of the client it was sent to. */
export type StatedInvoice = Pick<InvoiceName, 'number' | 'issueDate'>;

/** What a field of a fact can be, with the type of its value. */
export interface FieldValues {
  /** What the user wrote of it, in several lines. */
  readonly text: string;
  /** Of a message that was sent, in one line. */
  readonly subject: string;
  readonly level: ReminderLevel;
  /** What the client paid: more than nothing. */
  readonly money: Money;
  readonly day: Day;
  /** Null: from now on none. */
  readonly dayOrNone: Day | null;
  /** Of the client the message was sent to. */
  readonly invoices: readonly StatedInvoice[];
  /** Null where it is not known. */
  readonly creditNoteNumber: string | null;
  /** Told by the kind of fact, if at all. */
  readonly flag: boolean;
  /** These are kept and shown nowhere by themselves. */
  readonly keptText: string;
  readonly keptName: string;
  readonly keptOrNone: string | null;
}
export type FieldType = keyof FieldValues;

interface Field {
  readonly is: FieldType;
  /** Key of the words that say it, filled in with the value. A text and a subject are shown as they are. */
  readonly said?: string;
}

interface Row {
  readonly fields: Readonly<Record<string, Field>>;
  /** Without this field (blank, false or null) a fact only ends what an earlier one began, and is called otherwise. */
  readonly ends?: { readonly without: string; readonly as: string };
  /** It is what the user says; the others are seen to happen on the page. */
  readonly told?: true;
  /** Its place among those that the user adds by hand, the least first; the others are recorded where they happen. */
  readonly added?: number;
  /** One of these must have been read of an invoice before such a fact is added to it by hand. */
  readonly onlyWhere?: readonly PaymentStatus[];
}

/** By their kinds, in the order in which a filter offers them. Their words are `journal_kind_<kind>`. */
export const FACTS = {
  /** A reminder that was really sent through the host's form. */
  reminder: {
    fields: {
      level: { is: 'level' },
      templateId: { is: 'keptText' },
      templateName: { is: 'keptText' },
      subject: { is: 'subject' },
      /** Language of the text. */
      language: { is: 'keptName' },
      /** Whether the user had a copy sent to himself. */
      cc: { is: 'flag' },
    },
  },
  /** One message about several open invoices of the client; `invoices` holds all of them. */
  statement: {
    fields: { invoices: { is: 'invoices', said: 'journal_invoices' }, subject: { is: 'subject' } },
  },
  thanks: { fields: {} },
  settled: { fields: {}, added: 60, onlyWhere: ['paid'] },
  unsettled: { fields: {} },
  creditNote: {
    fields: {
      creditNoteNumber: { is: 'creditNoteNumber', said: 'journal_creditNoteNumber' },
      /** The key of the reason that the user chose. */
      reason: { is: 'keptOrNone' },
    },
    added: 70,
    onlyWhere: ['canceled', 'paid'],
  },
  /** The credit note was sent to the client. */
  creditNoteSent: { fields: {} },
  /** The one note of an invoice: a later one takes its place, an empty one clears it. */
  note: {
    told: true,
    fields: { text: { is: 'text' } },
    ends: { without: 'text', as: 'noteCleared' },
    added: 30,
  },
  /** A contact outside the host, in the user's words. */
  call: { told: true, fields: { text: { is: 'text' } }, added: 10 },
  letter: { told: true, fields: { text: { is: 'text' } }, added: 20 },
  /** The client promised to pay by `date`. */
  promise: {
    told: true,
    fields: { date: { is: 'day', said: 'journal_promisedFor' }, text: { is: 'text' } },
    added: 40,
  },
  /** The client paid a part of what is owed, on the fact's day; how, in the user's words. */
  payment: {
    told: true,
    fields: { amount: { is: 'money', said: 'journal_received' }, text: { is: 'text' } },
    added: 45,
  },
  /** The client was given until `date`, that day included. */
  deadline: { fields: { date: { is: 'day', said: 'journal_until' } } },
  dispute: {
    told: true,
    fields: { on: { is: 'flag' }, text: { is: 'text' } },
    ends: { without: 'on', as: 'disputeOver' },
    added: 50,
  },
  /** Left alone until `until`, and taken up again on that day; null ends it. */
  snooze: {
    told: true,
    fields: { until: { is: 'dayOrNone', said: 'journal_until' } },
    ends: { without: 'until', as: 'snoozeOver' },
  },
} as const satisfies Readonly<Record<string, Row>>;

type Rows = typeof FACTS;
export type FactKind = keyof Rows;

type Content<K extends FactKind> = { readonly kind: K } & {
  readonly [N in keyof Rows[K]['fields']]: Rows[K]['fields'][N] extends {
    readonly is: infer Is extends FieldType;
  }
    ? FieldValues[Is]
    : never;
};
/** What can have happened. */
export type FactContent = { [K in FactKind]: Content<K> }[FactKind];

type KindsWith<Key extends string> = {
  [K in FactKind]: Rows[K] extends Readonly<Record<Key, unknown>> ? K : never;
}[FactKind];
/** A kind that the user adds by hand. */
export type AddedKind = KindsWith<'added'>;
/** What a fact did: some begin a thing or end it. */
export type FactAction = FactKind | Rows[KindsWith<'ends'>]['ends']['as'];
type SaidKey = {
  [K in FactKind]: Rows[K]['fields'][keyof Rows[K]['fields']] extends infer F
    ? F extends { readonly said: infer S extends string }
      ? S
      : never
    : never;
}[FactKind];

/** One field of a kind of fact. */
export interface FactField {
  readonly name: string;
  readonly is: FieldType;
  readonly said: SaidKey | null;
}
/** A field with its value. */
export type FactPart = {
  [T in FieldType]: FactField & { readonly is: T; readonly value: FieldValues[T] };
}[FieldType];

/** What is made of a field, by what it is; null: nothing. */
export type ByType<Made> = { readonly [T in FieldType]: ((value: FieldValues[T]) => Made) | null };

/** What such a table makes of the fields of a fact, in their order; those of which nothing is made are left out. */
export function madeOf<Made>(fact: FactContent, table: ByType<Made>): Made[] {
  const make = <T extends FieldType>(is: T, value: FieldValues[T]) => table[is]?.(value);
  return partsOf(fact).flatMap(({ is, value }) => make(is, value) ?? []);
}

/** Every kind, in the order in which a filter offers them. */
export const FACT_KINDS = Object.keys(FACTS) as readonly FactKind[];

const rowOf = (kind: FactKind): Row => FACTS[kind];

/** The fields of a kind, in the order in which they are filled in. */
export function fieldsOf(kind: FactKind): FactField[] {
  return Object.entries(rowOf(kind).fields).map(([name, { is, said = null }]) => ({
    name,
    is,
    said: said as SaidKey | null,
  }));
}

/** What a fact says, field by field. */
export function partsOf(fact: FactContent): FactPart[] {
  const values = fact as unknown as Readonly<Record<string, unknown>>;
  // The types of the values follow from the same rows as the fields.
  return fieldsOf(fact.kind).map((field) => ({ ...field, value: values[field.name] }) as FactPart);
}

/** What a fact did; its words are `journal_kind_<action>`. */
export function actionOf(fact: FactContent): FactAction {
  const { ends } = rowOf(fact.kind);
  const part = ends && partsOf(fact).find(({ name }) => name === ends.without);
  const isEnd =
    part !== undefined &&
    (part.value === null || part.value === false || (typeof part.value === 'string' && !part.value.trim()));
  return isEnd ? (ends?.as as FactAction) : fact.kind;
}

/** The kinds that the user adds by hand, in their order. */
export const addedKinds = (): AddedKind[] =>
  FACT_KINDS.filter((kind): kind is AddedKind => rowOf(kind).added !== undefined).sort(
    (a, b) => (rowOf(a).added ?? 0) - (rowOf(b).added ?? 0),
  );

/** The statuses of an invoice to which such a fact can be added by hand; null: any. */
export const statusesFor = (kind: FactKind): readonly PaymentStatus[] | null => rowOf(kind).onlyWhere ?? null;

/** Whether facts of this kind are what the user says, and not seen to happen. */
export const isToldKind = (kind: FactKind): boolean => rowOf(kind).told === true;
