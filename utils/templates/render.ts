/** Rendering a reminder: a whole text, or every reason why there is none. */
import type { TemplateValues, VariableName } from '../core/template-data';
import { checkPart, type CheckedPart } from './check';
import { tidyBody, tidySubject } from './clean-up';
import { evaluate, type Rendering } from './evaluate';
import { restoredText } from './plain-text';
import { finding, findingOf, type Finding } from './problem';
import { scopeOf, type Run, type Scope } from './scope';
import { Steps } from './steps';
import { LIMITS, LOCALES, type Problem, type Rendered, type Template } from './template';
import { treeOf } from './tree';

/**
 * Renders `template` with `values` and the answers to its blanks, by label. Values are data: what stands in them is
 * never read as a template. Amounts and days print in the template's language. Pure; never throws, and never gives a
 * text with a hole in it: one problem anywhere refuses both subject and body. `steps` counts the work.
 */
export function render(
  template: Pick<Template, 'subject' | 'body' | 'language'>,
  values: TemplateValues,
  answers: Readonly<Record<string, string>> = {},
  steps = new Steps(),
): Rendered {
  const subject = checkPart(template.subject, 'subject', steps);
  const body = checkPart(template.body, 'body', steps);
  const problems = [...subject.problems, ...body.problems];
  if (problems.length > 0) return { kind: 'refused', problems };

  const language = Object.hasOwn(LOCALES, template.language) ? template.language : 'en';
  const run: Run = { language, answers, asked: new Map(), unanswered: new Map() };
  const given = { run, steps, ...scopeOf(values) };
  const subjectText = renderPart('subject', subject, given);
  const bodyText = renderPart('body', body, given);
  if (subjectText.problems.length > 0 || bodyText.problems.length > 0) {
    return { kind: 'refused', problems: [...subjectText.problems, ...bodyText.problems] };
  }
  return { kind: 'text', subject: subjectText.text, body: bodyText.text, asks: [...run.asked.values()] };
}

interface Given extends Omit<Rendering, 'limit'> {
  readonly tooMany: ReadonlySet<VariableName>;
}

interface RenderedPart {
  readonly text: string;
  readonly problems: readonly Problem[];
}

function renderPart(
  where: 'subject' | 'body',
  part: CheckedPart,
  { tooMany, ...rendering }: Given,
): RenderedPart {
  const { source } = part;
  const { run, scope, steps } = rendering;
  const limit = where === 'subject' ? LIMITS.subjectText : LIMITS.bodyText;
  const refused = (...findings: Finding[]): RenderedPart => ({
    text: '',
    problems: findings.map((one) => ({ ...one, where })),
  });
  const { used, required } = part.inspection;
  const long = [...tooMany].find((name) => used.has(name));
  if (long !== undefined) return refused(finding('tooLong', source, source.indexOf(long), long));
  const missing = [...required].filter(([name]) => scope[name] === undefined);
  if (missing.length > 0)
    return refused(...missing.map(([name, at]) => finding('missingValue', source, at, name)));
  if (loopSteps(part, scope) > LIMITS.loopSteps) return refused(finding('tooSlow', source, 0, ''));

  run.unanswered.clear();
  let rendered: string;
  try {
    steps.bound(LIMITS.steps);
    rendered = evaluate(treeOf(part.pieces, source, steps), { ...rendering, limit });
  } catch (error) {
    return refused(findingOf(error, source));
  }
  if (run.unanswered.size > 0) {
    return refused(...[...run.unanswered].map(([label, offset]) => finding('ask', source, offset, label)));
  }
  const tidied = where === 'subject' ? tidySubject(rendered) : tidyBody(rendered);
  // Braces of values have stand-ins here: any pair left is the template's own, put together from pieces.
  const braces = /\{\{|\}\}|\{%|%\}/.exec(tidied);
  if (braces !== null) return refused(finding('syntax', source, 0, braces[0]));
  const restored = restoredText(tidied);
  // A value of several lines, such as a signature, has to be one here.
  const text = where === 'subject' ? restored.replaceAll('\n', ' ') : restored;
  if (text.trim() === '') return refused(finding('missingValue', source, 0, where));
  if (text.length > limit) return refused(finding('tooLong', source, 0, String(limit)));
  return { text, problems: [] };
}

function loopSteps(part: CheckedPart, scope: Scope): number {
  let steps = 0;
  for (const [list, parts] of part.loops) {
    const invoices = scope[list];
    if (Array.isArray(invoices)) steps += parts * invoices.length;
  }
  return steps;
}
