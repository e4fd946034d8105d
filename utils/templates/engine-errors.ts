/** What an error of the engine means for the author of a template. */
import type { LiquidError } from 'liquidjs/dist/liquid.browser.mjs';
import { TEMPLATE_VARIABLES } from '../core/template-data';
import { Refusal } from './filters';
import { closest, finding, type Finding } from './problem';

const NAMES = TEMPLATE_VARIABLES.map(({ name }) => name as string);

/** The finding in whatever the engine threw while it parsed or rendered `source`. */
export function findingOf(error: unknown, source: string): Finding {
  if (!(error instanceof Error)) return finding('syntax', source, 0, '');
  const { token, originalError: cause } = error as Partial<LiquidError> & { originalError?: unknown };
  const offset = token?.input === source ? token.begin : 0;
  const text = token?.input === source ? token.getText() : '';

  if (cause instanceof Refusal) {
    const at = cause.token ?? token;
    return finding(cause.reason, source, at?.input === source ? at.begin : 0, cause.about || text);
  }
  if (error.name === 'UndefinedVariableError') {
    const name = (cause as { readonly variableName?: string } | undefined)?.variableName ?? text;
    // What has a dot is a field of a listed invoice: other names have been checked before.
    return NAMES.includes(name) || name.includes('.')
      ? finding('missingValue', source, offset, name)
      : finding('unknownVariable', source, offset, name, closest(name, NAMES));
  }
  if (/limit exceeded/.test(error.message) || error instanceof RangeError)
    return finding('tooSlow', source, 0, '');
  // This one is reported from behind the character that was not expected.
  const at = error.message.startsWith('expected "|" before filter') ? offset - 1 : offset;
  return finding('syntax', source, at, source.slice(at, offset + text.length) || source.slice(at, at + 20));
}
