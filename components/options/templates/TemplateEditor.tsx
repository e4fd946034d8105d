/** Editing one template: its name and text with problems marked, what can be inserted, and how it reads. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { TEMPLATE_KINDS, type KeptTemplate, type TextLanguage } from '../../../utils/core/settings';
import { useWords } from '../../shared/words';
import { KindChoices, LanguageChoices } from '../choices';
import { languageName } from '../country-name';
import { useDraft } from '../use-draft';
import { CodeField } from './CodeField';
import { goTo, insertAtCaret } from './insert-text';
import type { Sources } from './own-invoices';
import { Preview } from './Preview';
import { ProblemList } from './ProblemList';
import type { TemplateTools } from './template-tools';
import { VariableButtons } from './VariableButtons';

interface Props {
  readonly template: KeptTemplate;
  readonly tools: TemplateTools;
  readonly sources: Sources;
  readonly onSave: (fields: Partial<KeptTemplate>) => void;
  readonly onClose: () => void;
}

export function TemplateEditor({ template, tools, sources, onSave, onClose }: Props) {
  const words = useWords();
  const { t, n, locale } = words;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const fields = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  /** Where the caret was last: that is where a variable goes. */
  const last = useRef<'subject' | 'body'>('body');
  const name = useDraft(
    template.name,
    (text) => onSave({ name: text.trim() }),
    (text) => text.trim() !== '',
  );
  const subject = useDraft(template.subject, (text) => onSave({ subject: text }));
  const body = useDraft(template.body, (text) => onSave({ body: text }));
  const written = { subject: subject.text, body: body.text, language: template.language };
  const problems = tools.check(written);
  const of = (where: 'subject' | 'body') => problems.filter((problem) => problem.where === where);

  useEffect(() => heading.current?.focus(), []);
  const insert = (text: string) => {
    const field = fields[last.current].current;
    if (field) insertAtCaret(field, text);
  };
  return (
    <div class="editor">
      <div class="editor-head">
        <button type="button" class="plain" onClick={onClose}>
          ← {t('options_backToTemplates')}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {template.name}
        </h3>
        <p class="hint">
          {t(`template_kind_${template.kind}`)} · {languageName(template.language, locale)}
          {template.builtIn && ` · ${t('options_builtIn')}`}
        </p>
      </div>
      <div class="editor-columns">
        <div class="editor-fields">
          <label for={`${id}-name`}>{t('options_templateName')}</label>
          <input
            id={`${id}-name`}
            type="text"
            autocomplete="off"
            maxLength={200}
            aria-invalid={name.text.trim() === '' ? true : undefined}
            value={name.text}
            onInput={(event) => name.write(event.currentTarget.value)}
            onBlur={name.flush}
          />
          {!template.builtIn && (
            <div class="editor-choices">
              <label>
                <span>{t('options_templateKind')}</span>
                <select
                  value={template.kind}
                  onChange={(event) => onSave(kindFields(event.currentTarget.value, tools))}
                >
                  <KindChoices />
                </select>
              </label>
              <label>
                <span>{t('options_templateLanguage')}</span>
                <select
                  value={template.language}
                  onChange={(event) => onSave({ language: event.currentTarget.value as TextLanguage })}
                >
                  <LanguageChoices />
                </select>
              </label>
            </div>
          )}
          <label for={`${id}-subject`}>{t('options_subject')}</label>
          <CodeField
            single
            id={`${id}-subject`}
            fieldRef={fields.subject}
            value={subject.text}
            problems={of('subject')}
            limit={1_000}
            describedBy={`${id}-problems`}
            onInput={subject.write}
            onBlur={subject.flush}
            onFocus={() => (last.current = 'subject')}
          />
          <label for={`${id}-body`}>{t('options_body')}</label>
          <CodeField
            id={`${id}-body`}
            fieldRef={fields.body}
            value={body.text}
            problems={of('body')}
            limit={20_000}
            describedBy={`${id}-problems`}
            onInput={body.write}
            onBlur={body.flush}
            onFocus={() => (last.current = 'body')}
          />
          <div id={`${id}-problems`} class="problem-box" role="status">
            <p class={problems.length > 0 ? 'error' : 'sr-only'}>
              {problems.length > 0 ? n('options_problems', problems.length) : t('options_noProblem')}
            </p>
          </div>
          <ProblemList
            problems={problems}
            onGo={({ where, line, column }) => {
              const field = fields[where].current;
              if (field) goTo(field, line, column);
            }}
          />
          <VariableButtons language={template.language} tools={tools} onInsert={insert} />
        </div>
        <Preview template={written} tools={tools} sources={sources} />
      </div>
    </div>
  );
}

/** A template's level follows from its kind. */
function kindFields(value: string, { builtIn }: TemplateTools): Partial<KeptTemplate> {
  const kind = TEMPLATE_KINDS.find((one) => one === value);
  if (kind === undefined) return {};
  return { kind, level: builtIn.find((one) => one.kind === kind)?.level ?? null };
}
