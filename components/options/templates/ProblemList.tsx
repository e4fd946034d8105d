/** What is wrong with a template, each with its place, a suggestion, and the way to it. */
import { useWords, type Words } from '../../shared/words';
import { shownText } from '../../../utils/core/shown-text';
import type { TemplateProblem } from '../../../utils/core/prepared';

interface Props {
  readonly problems: readonly TemplateProblem[];
  readonly onGo: (problem: TemplateProblem) => void;
}

export function ProblemList({ problems, onGo }: Props) {
  const words = useWords();
  return (
    <ol class="problems">
      {problems.map((problem, index) => (
        <li key={index}>
          <button type="button" class="problem" onClick={() => onGo(problem)}>
            <span class="problem-place">{place(problem, words)}</span>
            <span>{problemWords(problem, words)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A problem as a sentence, with what was probably meant. */
export function problemWords(problem: TemplateProblem, { t }: Words): string {
  const { reason, name, where, suggestion } = problem;
  // A part that comes out empty is told by its own name.
  const empty = reason === 'missingValue' && name === where;
  const sentence = empty
    ? t(`problem_template_empty_${where}`)
    : t(`problem_template_${reason}`, shownText(name));
  return suggestion === null ? sentence : `${sentence} ${t('problem_template_suggestion', suggestion)}`;
}

function place({ where, line, column }: TemplateProblem, { t }: Words): string {
  return where === 'subject' ? t('options_atSubject', column) : t('options_atBody', line, column);
}
