/** How a template reads, on a sample or on one of the user's late invoices, and what was read from where. */
import { useState } from 'preact/hooks';
import { SAMPLE_VALUES } from '../../../utils/core/template-data';
import { formatMoney } from '../../../utils/core/money';
import { owed } from '../../../utils/core/owed';
import { shownText } from '../../../utils/core/shown-text';
import { useWords } from '../../shared/words';
import { withBlanks } from './blanks';
import { ownLateInvoices, valuesOf, type OwnInvoice, type Sources } from './own-invoices';
import { problemWords } from './ProblemList';
import { ReadFrom } from './ReadFrom';
import type { TemplateText, TemplateTools } from './template-tools';

interface Props {
  readonly template: TemplateText;
  readonly tools: TemplateTools;
  readonly sources: Sources;
}

/** More would make a list that nobody reads. */
const OFFERED = 100;

export function Preview({ template, tools, sources }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const [chosen, setChosen] = useState('');
  const own = ownLateInvoices(sources).slice(0, OFFERED);
  const invoice = own[chosen === '' ? -1 : Number(chosen)];
  const values = invoice ? valuesOf(invoice, sources) : SAMPLE_VALUES;
  const { text, blanks } = values ? withBlanks(template, values, tools) : { text: null, blanks: [] };
  const nameOf = ({ invoice: one }: OwnInvoice) => {
    const sum = owed(one);
    const parts = [shownText(one.number), shownText(one.client), sum && formatMoney(sum, locale)];
    return parts.filter(Boolean).join(' · ');
  };
  return (
    <div class="preview">
      <div class="preview-inner">
        <div class="preview-head">
          <h4>{t('options_preview')}</h4>
          <label>
            <span class="sr-only">{t('options_previewOn')}</span>
            <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="">{t('options_sample')}</option>
              {own.length > 0 && (
                <optgroup label={t('options_ownLate')}>
                  {own.map((one, index) => (
                    <option key={index} value={String(index)}>
                      {nameOf(one)}
                    </option>
                  ))}
                </optgroup>
              )}
            </select>
          </label>
        </div>
        {own.length === 0 && <p class="hint">{t('options_noOwnLate')}</p>}
        {text === null && <p class="warning">{t('options_tooLarge')}</p>}
        {text?.kind === 'text' && (
          <div class="letter" data-preview lang={template.language} dir="auto">
            <p class="letter-subject">{text.subject}</p>
            <p class="letter-body">{text.body}</p>
          </div>
        )}
        {text?.kind === 'refused' && (
          <div class="letter is-refused" data-preview>
            <p>{t('options_refused')}</p>
            <ul>
              {text.problems.map((problem, index) => (
                <li key={index}>{problemWords(problem, words)}</li>
              ))}
            </ul>
          </div>
        )}
        {blanks.length > 0 && <p class="hint">{t('options_blanks', blanks.map(shownText).join(', '))}</p>}
        {values && <ReadFrom values={values} sample={!invoice} language={template.language} tools={tools} />}
      </div>
    </div>
  );
}
