/** Which type a path such as `client`, `other_invoices.size` or `invoice.number` has, or what it probably meant. */
import { isList, LIST_FIELDS, TEMPLATE_VARIABLES, type VariableType } from '../core/template-data';
import { closest } from './problem';

/** Types of variables, and of what `forloop` holds. */
export type ValueType = VariableType | 'boolean';

/** The names that the loops around a place give: each loop's own, and `forloop`. */
export type LoopNames = readonly string[];

const TYPES = new Map<string, VariableType>(TEMPLATE_VARIABLES.map(({ name, type }) => [name, type]));
/** Of the lines of any list: a field that its own list has not is missing when it is rendered. */
const FIELDS = new Map<string, ValueType>(Object.values(LIST_FIELDS).flatMap(Object.entries));
const FORLOOP = new Map<string, ValueType>([
  ['first', 'boolean'],
  ['last', 'boolean'],
  ['index', 'number'],
  ['length', 'number'],
]);

/** The type of `path`; null, with a suggestion where there is one, when no variable is called that. */
export function variableType(
  path: readonly string[],
  loops: LoopNames,
): { readonly type: ValueType | null; readonly suggestion: string | null } {
  const [root = '', field, ...deeper] = path;
  if (loops.includes(root)) return within(root, root === 'forloop' ? FORLOOP : FIELDS, field, deeper);
  const type = TYPES.get(root);
  if (type === undefined) return { type: null, suggestion: closest(root, [...TYPES.keys(), ...loops]) };
  if (field === undefined) return { type, suggestion: null };
  if (isList(type)) return within(root, new Map([['size', 'number']]), field, deeper);
  return { type: null, suggestion: root };
}

function within(
  root: string,
  fields: ReadonlyMap<string, ValueType>,
  field: string | undefined,
  deeper: readonly string[],
): { readonly type: ValueType | null; readonly suggestion: string | null } {
  const type = field === undefined || deeper.length > 0 ? undefined : fields.get(field);
  if (type !== undefined) return { type, suggestion: null };
  const near = closest(field ?? '', fields.keys());
  return { type: null, suggestion: near === null ? null : `${root}.${near}` };
}
