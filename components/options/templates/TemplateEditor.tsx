/** Editing one template: its name and text with problems marked, what can be inserted, and how it reads. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { LIMITS } from '../../../utils/core/limits';
import type { KeptTemplate } from '../../../utils/core/settings';
import { Select } from '../../form/Select';
import { useWords } from '../../shared/words';
import { kindChoices, languageChoices } from '../choices';
import { languageName } from '../country-name';
import { DraftInput } from '../DraftInput';
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
          <DraftInput
            draft={name}
            id={`${id}-name`}
            maxLength={LIMITS.name}
            aria-invalid={name.text.trim() === '' ? true : undefined}
          />
          {!template.builtIn && (
            <div class="editor-choices">
              <label>
                <span>{t('options_templateKind')}</span>
                <Select
                  value={template.kind}
                  choices={kindChoices(words)}
                  onChoose={(kind) => onSave(kindFields(kind, tools))}
                />
              </label>
              <label>
                <span>{t('options_templateLanguage')}</span>
                <Select
                  value={template.language}
                  choices={languageChoices(words)}
                  onChoose={(language) => onSave({ language })}
                />
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
            limit={LIMITS.subject}
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
            limit={LIMITS.body}
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
function kindFields(kind: KeptTemplate['kind'], { builtIn }: TemplateTools): Partial<KeptTemplate> {
  return { kind, level: builtIn.find((one) => one.kind === kind)?.level ?? null };
}
