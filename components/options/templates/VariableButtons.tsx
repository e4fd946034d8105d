/** Everything that can be inserted into a template, in groups, each with what it is and an example. */
import type { TemplateText, TemplateTools } from './template-tools';
import { SAMPLE_VALUES } from '../../../utils/core/template-data';
import { useWords } from '../../shared/words';
import { patternsIn, snippetOf, VARIABLE_GROUPS, variablesOf } from './variables';
import { printedValue } from './printed-value';

interface Props {
  readonly language: TemplateText['language'];
  readonly tools: TemplateTools;
  readonly onInsert: (text: string) => void;
}

export function VariableButtons({ language, tools, onInsert }: Props) {
  const { t } = useWords();
  return (
    <div class="variables">
      <h4>{t('options_insert')}</h4>
      <p class="hint">{t('options_insert_hint')}</p>
      {VARIABLE_GROUPS.map((group) => (
        <details key={group} open={group === 'invoice'}>
          <summary>{t(`options_group_${group}`)}</summary>
          <ul>
            {variablesOf(group).map((variable) => (
              <li key={variable.name}>
                <button
                  type="button"
                  class="insert"
                  data-variable={variable.name}
                  onClick={() => onInsert(snippetOf(variable, language))}
                >
                  <code>{variable.name}</code>
                  <span>{t(variable.descriptionKey)}</span>
                  <span class="hint">
                    {t('options_example', printedValue(variable.name, SAMPLE_VALUES, language, tools) ?? '')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <details>
        <summary>{t('options_patterns')}</summary>
        <ul>
          {patternsIn(language).map(({ name, snippet }) => (
            <li key={name}>
              <button type="button" class="insert" onClick={() => onInsert(snippet)}>
                <code>{snippet}</code>
                <span>{t(`options_pattern_${name}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
