/** Guard: a closed set is written once. A second list of it is forgotten when the set grows, in silence. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { actionLabels, ACTIONS } from '../../utils/core/actions';
import { CREDIT_REASONS } from '../../utils/core/credit-note';
import { FACT_KINDS } from '../../utils/core/facts';
import { INTEREST_COUNTRIES } from '../../utils/core/interest-rules';
import { FIELDS, STATUSES } from '../../utils/core/invoice';
import { CLIENT_KINDS } from '../../utils/core/late-interest';
import { RATE_SERIES } from '../../utils/core/rates';
import { REASONS } from '../../utils/core/reading';
import { FIELD_REFUSALS, REFUSALS } from '../../utils/core/refusals';
import { LEVELS } from '../../utils/core/reminder-level';
import { SETTING_NAMES, TEMPLATE_KINDS } from '../../utils/core/settings';
import { TEXT_LANGUAGES } from '../../utils/core/text-languages';
import { PAGE_LANGUAGES } from '../../utils/core/snapshot';
import { WALK_DOUBTS, WALK_STOPS } from '../../utils/core/walk';
import { EXPORT_KINDS } from '../../utils/export/exporters';
import { shippedSources, type SourceFile } from './sources';

/** Each set with the file that holds it. */
const SETS: Readonly<Record<string, readonly [home: string, members: readonly (string | number)[]]>> = {
  FIELDS: ['utils/core/invoice.ts', FIELDS],
  STATUSES: ['utils/core/invoice.ts', STATUSES],
  ACTIONS: ['utils/core/actions.ts', Object.keys(ACTIONS)],
  'buttons of the host': ['utils/core/actions.ts', actionLabels()],
  FACTS: ['utils/core/facts.ts', FACT_KINDS],
  REASONS: ['utils/core/reading.ts', REASONS],
  REFUSALS: ['utils/core/refusals.ts', REFUSALS],
  FIELD_REFUSALS: ['utils/core/refusals.ts', FIELD_REFUSALS],
  LEVELS: ['utils/core/reminder-level.ts', LEVELS],
  CREDIT_REASONS: ['utils/core/credit-note.ts', CREDIT_REASONS],
  CLIENT_KINDS: ['utils/core/late-interest.ts', CLIENT_KINDS],
  RATE_SERIES: ['utils/core/rates.ts', RATE_SERIES],
  INTEREST_COUNTRIES: ['utils/core/interest-rules.ts', INTEREST_COUNTRIES],
  SETTING_NAMES: ['utils/core/settings.ts', SETTING_NAMES],
  TEMPLATE_KINDS: ['utils/core/settings.ts', TEMPLATE_KINDS],
  TEXT_LANGUAGES: ['utils/core/text-languages.ts', TEXT_LANGUAGES],
  PAGE_LANGUAGES: ['utils/core/snapshot.ts', PAGE_LANGUAGES],
  WALK_STOPS: ['utils/core/walk.ts', WALK_STOPS],
  WALK_DOUBTS: ['utils/core/walk.ts', WALK_DOUBTS],
  EXPORTERS: ['utils/export/exporters.ts', EXPORT_KINDS],
};

type Member = string | number;

const literal = (node: ts.Node): Member | undefined => {
  if (ts.isLiteralTypeNode(node)) return literal(node.literal);
  if (ts.isStringLiteral(node)) return node.text;
  return ts.isNumericLiteral(node) ? Number(node.text) : undefined;
};

/** Lists that are a part of a set, and are meant to be that part whatever the set becomes. */
const PARTS: Readonly<Record<string, string>> = {
  'utils/core/settings-change.ts lists SETTING_NAMES': 'the settings that hold many things each',
  'utils/page/locate.ts lists FIELDS': 'the columns without which a list is none of invoices',
  'utils/core/day-read.ts lists PAGE_LANGUAGES': 'the languages that write the day before the month',
};

/**
 * The literals that a node lists: the members of a union, an array or a tuple, or the cases of a `switch` that has an
 * answer for all others; without one, the compiler asks for each.
 */
const listed = (node: ts.Node): readonly ts.Node[] => {
  if (ts.isUnionTypeNode(node)) return node.types;
  if (ts.isTupleTypeNode(node) || ts.isArrayLiteralExpression(node)) return node.elements;
  if (!ts.isCaseBlock(node) || !node.clauses.some(ts.isDefaultClause)) return [];
  return node.clauses.flatMap((one) => (ts.isCaseClause(one) ? one.expression : []));
};

/**
 * The sets that a list repeats: it holds all members, or nothing but members and at least half of them. Fewer than
 * three are no list of a set, but a few that are meant by name; and numbers may be a part of anything.
 */
const repeated = (members: readonly Member[]): string[] =>
  Object.entries(SETS).flatMap(([name, [, set]]) => {
    const own = new Set(members.filter((one) => set.includes(one)));
    const isWhole = own.size === set.length && set.length > 2;
    const isMost =
      members.every((one) => typeof one === 'string' && own.has(one)) &&
      own.size >= Math.max(3, set.length / 2);
    return isWhole || isMost ? [name] : [];
  });

const copiesIn = ({ path, text }: SourceFile): string[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    const list = listed(node);
    if (list.length < 3) return;
    const names = repeated(list.flatMap((one) => literal(one) ?? []));
    // A set may have the members of another one among its own.
    if (names.some((name) => SETS[name]?.[0] === path)) return;
    for (const name of names) found.push(`${path} lists ${name}`);
  };
  visit(file);
  return found;
};

/** Bounds of what is written stand in `utils/core/limits.ts`: `maxLength={200}`, `limit={200}`, `z.maxLength(200)`. */
const boundsIn = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(/\b(?:(?:maxLength|limit)=\{\d|maxLength\(\d|maxLength: \d)/g)].map(({ index }) => {
    const line = text.slice(0, index).split('\n').length;
    return `${path}:${line} has a bound of its own`;
  });

describe('the sources', () => {
  const found = shippedSources().flatMap(copiesIn);
  it('list no closed set a second time', () => {
    expect(found.filter((one) => !(one in PARTS))).toEqual([]);
    expect(Object.keys(PARTS).filter((one) => !found.includes(one))).toEqual([]);
  });

  it('have no bound of a text or a file but those of the limits', () => {
    expect(shippedSources().flatMap(boundsIn)).toEqual([]);
  });
});

describe('the guard', () => {
  const copies = (text: string) => copiesIn({ path: 'a.ts', text: `${text}\n` }).length;

  it.each([
    [
      'columns, as a union',
      "type Field = 'client' | 'number' | 'issueDate' | 'dueDate' | 'status' | 'amount';",
    ],
    [
      'columns, one of them forgotten',
      "const FIELDS = ['client', 'number', 'issueDate', 'dueDate', 'status'];",
    ],
    ['statuses', "const status = z.enum(['draft', 'unpaid', 'paid', 'canceled']);"],
    ['statuses, and another', "type State = 'draft' | 'unpaid' | 'paid' | 'canceled' | 'late';"],
    ['actions', "const BY_STATE = { late: ['open', 'remind', 'mark-paid', 'credit-note'] };"],
    ['buttons of the host', "type Label = 'resend' | 'markPaid' | 'markUnpaid';"],
    ['levels', 'const LEVELS: readonly Level[] = [0, 1, 2, 3];'],
    [
      'kinds of fact, in a switch',
      `switch (fact.kind) { case 'reminder': case 'statement': case 'creditNote': case 'note': case 'call':
        case 'letter': case 'dispute': case 'payment': return 1; default: return 0; }`,
    ],
  ])('refuses a second list of %s', (_, text) => {
    expect(copies(text)).toBeGreaterThan(0);
  });

  it.each([
    ['a few members by name', "type Settled = 'paid' | 'unpaid'; type Contact = '' | 'call' | 'letter';"],
    [
      'a table by the members, which the compiler asks for',
      'const COLUMNS: Record<Field, string> = { client: 1 };',
    ],
    [
      'another list that has some of them',
      "const COLUMNS = ['client', 'number', 'type', 'dueDate', 'days'];",
    ],
    ['the set where it is at home', ''],
  ])('lets be %s', (_, text) => {
    expect(copies(text)).toBe(0);
  });

  it('lets each set stand in its own file', () => {
    const text = "export const FIELDS = ['client', 'number', 'issueDate', 'dueDate', 'status', 'amount'];";
    expect(copiesIn({ path: 'utils/core/invoice.ts', text })).toEqual([]);
  });

  it('refuses a bound of its own', () => {
    const bounds = (text: string) => boundsIn({ path: 'a.tsx', text });
    expect(bounds('<input maxLength={200} />')).toHaveLength(1);
    expect(bounds('z.string().check(z.maxLength(500))\n{ maxLength: 5000 }')).toHaveLength(2);
    expect(bounds('<input maxLength={LIMITS.name} />')).toEqual([]);
  });
});
