/** Taking templates out into a file, and in from one. */
import { useRef, useState } from 'preact/hooks';
import { LARGEST } from '../../../utils/core/limits';
import type { TemplatesChange } from '../../../utils/core/settings-templates';
import type { TemplateSettings } from '../../../utils/core/settings';
import { useWords } from '../../shared/words';
import { takeOver, templateFile } from './template-file';
import type { TemplateTools } from './template-tools';

interface Props {
  readonly templates: TemplateSettings;
  readonly tools: TemplateTools;
  readonly onSave: (change: TemplatesChange) => void;
  readonly onDownload: (name: string, text: string) => void;
}

export function TemplateFiles({ templates, tools, onSave, onDownload }: Props) {
  const { t, n } = useWords();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const count = templates.custom.length + Object.keys(templates.edited).length;
  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file === undefined) return;
    const text = file.size > LARGEST.templates ? '' : await file.text();
    const taken = takeOver(text, templates, tools.builtIn, tools.newId);
    // The same file can be chosen again.
    field.value = '';
    if (taken.kind === 'refused') return setSaid(t(`options_templates_${taken.reason}`));
    if (taken.added > 0) onSave(taken.change);
    setSaid(
      `${n('options_templates_added', taken.added)} ${taken.known > 0 ? n('options_templates_known', taken.known) : ''}`,
    );
  };
  return (
    <div class="template-files">
      <button
        type="button"
        class="button"
        disabled={count === 0}
        onClick={() => onDownload('relance-templates.json', templateFile(templates, tools.builtIn))}
      >
        {t('options_templates_export')}
      </button>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('options_templates_import')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('options_templates_import')}
        onChange={(event) => void read(event.currentTarget)}
      />
      {count > 0 && <p class="hint">{n('options_templates_exported', count)}</p>}
      <p class="outcome" role="status">
        {said}
      </p>
    </div>
  );
}
