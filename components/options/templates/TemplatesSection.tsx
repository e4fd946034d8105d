/** Templates: the list by language and kind, or the editor of one of them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../utils/core/limits';
import type { KeptTemplate } from '../../../utils/core/settings';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../utils/core/text-languages';
import type { SettingsChange } from '../../../utils/core/settings-change';
import { SAMPLE_VALUES } from '../../../utils/core/template-data';
import { allTemplates, type TemplatesChange } from '../../../utils/core/settings-templates';
import { Select } from '../../form/Select';
import { useWords } from '../../shared/words';
import { kindChoices, languageChoices } from '../choices';
import { Section } from '../Section';
import { withBlanks } from './blanks';
import type { Sources } from './own-invoices';
import { added, asItCame, fieldsChanged, hiddenOrShown, removed, swapped } from './template-changes';
import { TemplateEditor } from './TemplateEditor';
import { TemplateFiles } from './TemplateFiles';
import { TemplateRow, type RowAction } from './TemplateRow';
import type { TemplateTools } from './template-tools';

interface Props {
  readonly tools: TemplateTools;
  readonly sources: Sources;
  readonly onChange: (change: SettingsChange) => void;
  readonly onDownload: (name: string, text: string) => void;
}

type Kind = KeptTemplate['kind'];

export function TemplatesSection({ tools, sources, onChange, onDownload }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const { templates: kept } = sources.settings;
  const [language, setLanguage] = useState<TextLanguage>(
    TEXT_LANGUAGES.find((code) => code === locale.split('-')[0]) ?? 'fr',
  );
  const [kind, setKind] = useState<Kind | ''>('');
  const [editing, setEditing] = useState<string | null>(null);
  /** The template whose editor was closed last: the focus goes back to it. */
  const [closed, setClosed] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (editing === null && closed !== null) back.current?.focus();
  }, [editing, closed]);

  const save = (change: TemplatesChange) => onChange({ kind: 'templates', change });
  const all = allTemplates(tools.builtIn, kept);
  const shown = all.filter((one) => one.language === language && (kind === '' || one.kind === kind));
  const edited = all.find(({ id }) => id === editing);

  const addNew = (from: KeptTemplate | null) => {
    const chosen: Kind = kind === '' ? 'courteous' : kind;
    const like =
      from ??
      tools.builtIn.find((one) => one.language === language && one.kind === chosen) ??
      tools.builtIn[0];
    if (like === undefined) return;
    const name =
      from === null ? t('options_newTemplate') : t('options_copyOf', from.name).slice(0, LIMITS.name);
    const own = { ...like, id: tools.newId(), builtIn: false, name };
    save(added(kept, tools.builtIn, own, from?.id ?? null));
    setEditing(own.id);
  };
  const act = (template: KeptTemplate, index: number, action: RowAction) => {
    const { id } = template;
    const other = shown[action === 'up' ? index - 1 : index + 1];
    if (action === 'edit') setEditing(id);
    else if (action === 'duplicate') addNew(template);
    else if (action === 'hide' || action === 'show') save(hiddenOrShown(id, action === 'hide'));
    else if (action === 'reset') save(asItCame(id));
    else if (action === 'remove') save(removed(id));
    else if (other) save(swapped(kept, tools.builtIn, id, other.id));
  };
  if (edited) {
    return (
      <Section name="templates">
        <div class="card">
          <TemplateEditor
            key={edited.id}
            template={edited}
            tools={tools}
            sources={sources}
            onSave={(fields) => save(fieldsChanged(tools.builtIn, edited, fields))}
            onClose={() => {
              setLanguage(edited.language);
              if (kind !== '' && kind !== edited.kind) setKind('');
              setClosed(edited.id);
              setEditing(null);
            }}
          />
        </div>
      </Section>
    );
  }
  return (
    <Section name="templates">
      <div class="card">
        <div class="template-filter">
          <label>
            <span>{t('options_templateLanguage')}</span>
            <Select value={language} choices={languageChoices(words)} onChoose={setLanguage} />
          </label>
          <label>
            <span>{t('options_templateKind')}</span>
            <Select
              value={kind}
              choices={[{ value: '', text: t('options_allKinds') }, ...kindChoices(words)]}
              onChoose={setKind}
            />
          </label>
          <button type="button" class="button is-main" onClick={() => addNew(null)}>
            {t('options_addTemplate')}
          </button>
        </div>
        <ol class="templates">
          {shown.map((template, index) => (
            <TemplateRow
              key={template.id}
              template={template}
              hidden={kept.hidden.includes(template.id)}
              edited={Object.hasOwn(kept.edited, template.id)}
              subject={subjectOf(template, tools)}
              first={index === 0}
              last={index === shown.length - 1}
              editRef={template.id === closed ? back : null}
              onAction={(action) => act(template, index, action)}
            />
          ))}
        </ol>
        <TemplateFiles templates={kept} tools={tools} onSave={save} onDownload={onDownload} />
      </div>
    </Section>
  );
}

/** The subject as it reads on the sample; null when the template cannot be read. */
function subjectOf(template: KeptTemplate, tools: TemplateTools): string | null {
  if (tools.check(template).length > 0) return null;
  const rendered = withBlanks(template, SAMPLE_VALUES, tools).text;
  return rendered.kind === 'text' ? rendered.subject : null;
}
