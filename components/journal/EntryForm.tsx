/** The fields of one entry: its day, and what its kind has; used to add and to correct. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import type { FactContent } from '../../utils/core/journal';
import type { ReminderLevel } from '../../utils/core/reminder-level';
import { useWords } from '../shared/words';
import { FORM_FIELDS, filledIn, valuesOf, type FormField, type FormValues } from './entry-form-values';

const LEVELS: readonly ReminderLevel[] = [0, 1, 2, 3];

interface Props {
  readonly content: FactContent;
  readonly day: Day;
  readonly today: Day;
  readonly submit: string;
  /** Whether the user comes to the first field: he was on the button that the form takes the place of. */
  readonly takesFocus?: boolean;
  readonly onSubmit: (content: FactContent, day: Day) => void;
  readonly onCancel: () => void;
}

export function EntryForm({ content, day, today, submit, takesFocus, onSubmit, onCancel }: Props) {
  const { t } = useWords();
  const [values, setValues] = useState(() => valuesOf(content, day));
  const change = (changes: Partial<FormValues>) => setValues((before) => ({ ...before, ...changes }));
  const filled = filledIn(content, values);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) (form.current?.elements[0] as HTMLElement | undefined)?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (filled) onSubmit(filled, values.day);
      }}
    >
      <DateField
        label={t('journal_day')}
        value={values.day}
        max={today}
        onValue={(next) => change({ day: next })}
      />
      {FORM_FIELDS[content.kind].map((field) => (
        <OneField
          key={field}
          field={field}
          optional={content.kind === 'snooze'}
          values={values}
          onChange={change}
        />
      ))}
      <div class="buttons">
        <button type="submit" class="button is-main" data-action="save-entry" disabled={filled === null}>
          {submit}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('journal_cancel')}
        </button>
      </div>
    </form>
  );
}

interface OneFieldProps {
  readonly field: FormField;
  readonly optional: boolean;
  readonly values: FormValues;
  readonly onChange: (changes: Partial<FormValues>) => void;
}

function OneField({ field, optional, values, onChange }: OneFieldProps) {
  const { t } = useWords();
  const id = useId();
  if (field === 'date') {
    const onValue = (date: string) => onChange({ date });
    return <DateField label={t('journal_date')} value={values.date} optional={optional} onValue={onValue} />;
  }
  return (
    <div class={field === 'text' ? 'field is-wide' : 'field'}>
      <label for={id}>{t(`journal_field_${field}`)}</label>
      {field === 'level' && (
        <select
          id={id}
          value={values.level}
          onChange={(event) => onChange({ level: Number(event.currentTarget.value) as ReminderLevel })}
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {t(`journal_level_${level}`)}
            </option>
          ))}
        </select>
      )}
      {field === 'text' && (
        <textarea
          id={id}
          rows={3}
          maxLength={5000}
          value={values.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      )}
      {(field === 'subject' || field === 'creditNote') && (
        <input
          id={id}
          maxLength={field === 'subject' ? 1000 : 200}
          value={values.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly optional?: boolean;
  readonly max?: Day;
  readonly min?: Day;
  readonly onValue: (value: string) => void;
}

export function DateField({ label, value, optional = false, max, min, onValue }: DateFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required={!optional}
        {...(max ? { max } : {})}
        {...(min ? { min } : {})}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
