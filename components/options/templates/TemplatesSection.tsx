/** Templates: the list by language and kind, or the editor of one of them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  TEXT_LANGUAGES,
  type KeptTemplate,
  type SettingsChange,
  type TemplateSettings,
  type TextLanguage,
} from '../../../utils/core/settings';
import { SAMPLE_VALUES } from '../../../utils/core/template-data';
import { allTemplates } from '../../../utils/core/settings-templates';
import { useWords } from '../../shared/words';
import { KindChoices, LanguageChoices } from '../choices';
import { Section } from '../Section';
import { withBlanks } from './blanks';
import type { Sources } from './own-invoices';
import { asItCame, swapped, withFields, withHidden, withNew, without } from './template-changes';
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
  const { t, locale } = useWords();
  const { templates: kept } = sources.settings;
  const [language, setLanguage] = useState<TextLanguage>(
    TEXT_LANGUAGES.find((code) => code === locale.split('-')[0]) ?? 'fr',
  );
  const [kind, setKind] = useState<Kind | ''>('');
  const [editing, edit] = useState<string | null>(null);
  /** The template whose editor was closed last: the focus goes back to it. */
  const [closed, close] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (editing === null && closed !== null) back.current?.focus();
  }, [editing, closed]);

  const save = (templates: TemplateSettings) => onChange({ kind: 'set', values: { templates } });
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
    const name = from === null ? t('options_newTemplate') : t('options_copyOf', from.name).slice(0, 200);
    const own = { ...like, id: tools.newId(), builtIn: false, name };
    save(withNew(kept, tools.builtIn, own, from?.id ?? null));
    edit(own.id);
  };
  const act = (template: KeptTemplate, index: number, action: RowAction) => {
    const { id } = template;
    const other = shown[action === 'up' ? index - 1 : index + 1];
    if (action === 'edit') edit(id);
    else if (action === 'duplicate') addNew(template);
    else if (action === 'hide' || action === 'show') save(withHidden(kept, id, action === 'hide'));
    else if (action === 'reset') save(asItCame(kept, id));
    else if (action === 'remove') save(without(kept, id));
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
            onSave={(fields) => save(withFields(kept, tools.builtIn, edited, fields))}
            onClose={() => {
              setLanguage(edited.language);
              if (kind !== '' && kind !== edited.kind) setKind('');
              close(edited.id);
              edit(null);
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
            <select
              value={language}
              onChange={(event) => setLanguage(event.currentTarget.value as TextLanguage)}
            >
              <LanguageChoices />
            </select>
          </label>
          <label>
            <span>{t('options_templateKind')}</span>
            <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind | '')}>
              <option value="">{t('options_allKinds')}</option>
              <KindChoices />
            </select>
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
