/** Reads from the sources which keys of the message files they ask for, computed keys included, through their types. */
import ts from 'typescript';

/** Keys asked for, heads of keys that cannot be told wholly, and look-ups of which nothing can be told. */
export interface AskedFor {
  keys: Set<string>;
  heads: Set<string>;
  untold: string[];
}

/** `t('key')`, `n('key', count)` (a key with two forms) and the browser's own `getMessage('key')`. */
const LOOK_UPS: Record<string, (key: string) => string[]> = {
  t: (key) => [key],
  getMessage: (key) => [key],
  n: (key) => [`${key}_one`, `${key}_other`],
};

const nameOfCall = ({ expression }: ts.CallExpression): string | undefined => {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
};

/** All texts an expression can have; undefined where only the type `string` is known. */
const textsOf = (node: ts.Expression, checker: ts.TypeChecker): string[] | undefined => {
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce<string[] | undefined>(
      (heads, { expression, literal }) => {
        const middles = textsOf(expression, checker);
        return middles && heads?.flatMap((head) => middles.map((middle) => head + middle + literal.text));
      },
      [node.head.text],
    );
  }
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return textsOf(node.expression, checker);
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [textsOf(node.whenTrue, checker), textsOf(node.whenFalse, checker)];
    return yes && no && [...yes, ...no];
  }
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  const texts = parts.map((part) =>
    part.isStringLiteral() || part.isNumberLiteral() ? String(part.value) : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
};

/** Goes through every look-up in the given files of the program. */
export const wordsInUse = (program: ts.Program, isOurs: (path: string) => boolean): AskedFor => {
  const checker = program.getTypeChecker();
  const asked: AskedFor = { keys: new Set(), heads: new Set(), untold: [] };
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    ts.forEachChild(node, (child) => visit(child, file));
    if (!ts.isCallExpression(node)) return;
    const name = nameOfCall(node);
    const forms = name !== undefined && Object.hasOwn(LOOK_UPS, name) ? LOOK_UPS[name] : undefined;
    const [argument] = node.arguments;
    if (!forms || !argument) return;
    const texts = textsOf(argument, checker);
    if (texts) texts.flatMap(forms).forEach((key) => asked.keys.add(key));
    else if (ts.isTemplateExpression(argument) && argument.head.text) asked.heads.add(argument.head.text);
    else {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      asked.untold.push(`${file.fileName}:${line + 1} ${node.getText(file)}`);
    }
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(fileName))
    .forEach((file) => visit(file, file));
  return asked;
};
