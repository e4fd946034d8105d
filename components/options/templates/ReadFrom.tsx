/** The test of a template's values: each variable, what it holds, and where that was read. */
import { TEMPLATE_VARIABLES, type TemplateValues } from '../../../utils/core/template-data';
import { HostText } from '../../shared/HostText';
import { useWords } from '../../shared/words';
import { printedValue } from './printed-value';
import type { TemplateText, TemplateTools } from './template-tools';
import { sourceOf } from './variables';

interface Props {
  readonly values: TemplateValues;
  /** The values are the sample's: nothing was read. */
  readonly sample: boolean;
  readonly language: TemplateText['language'];
  readonly tools: TemplateTools;
}

export function ReadFrom({ values, sample, language, tools }: Props) {
  const { t } = useWords();
  return (
    <details class="read-from">
      <summary>{t('options_readFrom')}</summary>
      <p class="hint">{t(sample ? 'options_readFrom_sample' : 'options_readFrom_hint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options_variable')}</th>
            <th scope="col">{t('options_value')}</th>
            <th scope="col">{t('options_source')}</th>
          </tr>
        </thead>
        <tbody>
          {TEMPLATE_VARIABLES.map(({ name }) => {
            const printed = printedValue(name, values, language, tools);
            return (
              <tr key={name} data-variable={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td class={printed === null ? 'is-none' : undefined}>
                  {printed === null ? t('options_noValue') : <HostText text={printed} />}
                </td>
                <td>{t(`options_source_${sourceOf(name)}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
