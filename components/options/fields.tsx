/** The fields of the options page: text, lines, whole number, choice and switch, each saving by itself. */
import type { ComponentChildren } from 'preact';
import { Select, type Choice } from '../form/Select';
import { useWords } from '../shared/words';
import { DraftInput } from './DraftInput';
import { Field } from './Field';
import { useDraft } from './use-draft';
import { wholeNumber } from './whole-number';

interface Common {
  readonly label: string;
  readonly hint?: ComponentChildren;
}

interface TextProps extends Common {
  readonly value: string;
  readonly limit: number;
  readonly onSave: (text: string) => void;
  readonly type?: 'text' | 'email';
  /** What is wrong with a text, in words; null when it may be saved. */
  readonly fault?: (text: string) => string | null;
}

export function TextField({ label, hint, value, limit, onSave, type = 'text', fault }: TextProps) {
  const faultOf = (text: string) => fault?.(text) ?? null;
  const draft = useDraft(value, onSave, (text) => faultOf(text) === null);
  return (
    <Field label={label} hint={hint} error={faultOf(draft.text)}>
      {(tied) => <DraftInput {...tied} draft={draft} inputMode={type} spellcheck={false} maxLength={limit} />}
    </Field>
  );
}

export function LinesField({ label, hint, value, limit, onSave }: TextProps) {
  const draft = useDraft(value, onSave);
  return (
    <Field label={label} hint={hint}>
      {(tied) => (
        <textarea
          {...tied}
          rows={4}
          maxLength={limit}
          value={draft.text}
          onInput={(event) => draft.write(event.currentTarget.value)}
          onBlur={draft.flush}
        />
      )}
    </Field>
  );
}

interface NumberProps extends Common {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onSave: (value: number) => void;
}

export function DaysField({ label, hint, value, least, most, onSave }: NumberProps) {
  const { t } = useWords();
  const read = (text: string) => wholeNumber(text, least, most);
  const draft = useDraft(
    String(value),
    (text) => onSave(read(text) ?? value),
    (text) => read(text) !== null,
  );
  const error = read(draft.text) === null ? t('options_daysRange', least, most) : null;
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <span class="days">
          <DraftInput {...tied} draft={draft} inputMode="numeric" />
          <span aria-hidden="true">{t('options_days')}</span>
        </span>
      )}
    </Field>
  );
}

interface SwitchProps extends Common {
  readonly on: boolean;
  readonly onSave: (on: boolean) => void;
}

export function Switch({ label, hint, on, onSave }: SwitchProps) {
  return (
    <Field label={label} hint={hint}>
      {(tied) => (
        <input
          {...tied}
          class="switch"
          type="checkbox"
          role="switch"
          checked={on}
          onChange={(event) => onSave(event.currentTarget.checked)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps<T extends string> extends Common {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onSave: (value: T) => void;
}

export function ChoiceField<T extends string>({ label, hint, value, choices, onSave }: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint}>
      {(tied) => <Select {...tied} value={value} choices={choices} onChoose={onSave} />}
    </Field>
  );
}
