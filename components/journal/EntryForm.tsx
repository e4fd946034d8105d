/** The fields of one entry: its day, and what its kind has; used to add and to correct. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import type { FactContent } from '../../utils/core/facts';
import { LEVELS } from '../../utils/core/reminder-level';
import { DateField } from '../form/DateField';
import { Select } from '../form/Select';
import { useWords } from '../shared/words';
import { filledIn, formFields, formValues, type FormField } from './entry-form-values';

interface Props {
  readonly content: FactContent;
  readonly day: Day;
  readonly today: Day;
  readonly submit: string;
  /** The currency of the invoice: an amount may be typed without one. */
  readonly currency?: string | undefined;
  /** What to ask before it is recorded, in words; empty when there is nothing. */
  readonly doubtsOf?: ((content: FactContent, day: Day) => readonly string[]) | undefined;
  /** Whether the user comes to the first field: he was on the button that the form takes the place of. */
  readonly takesFocus?: boolean;
  readonly onSubmit: (content: FactContent, day: Day) => void;
  readonly onCancel: () => void;
}

export function EntryForm({ content, day, today, submit, takesFocus, onSubmit, onCancel, ...more }: Props) {
  const { currency = 'EUR', doubtsOf } = more;
  const { t, locale } = useWords();
  const [values, setValues] = useState(() => formValues(content, day, locale));
  const filled = filledIn(content, values, { locale, currency });
  const [asked, setAsked] = useState<readonly string[]>([]);
  const doubts = (filled && doubtsOf?.(filled, values.day)) ?? [];
  // What was asked about once and is still the same has been answered by the second press.
  const isAsking = doubts.length > 0 && doubts.join() === asked.join();
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
        if (!filled) return;
        if (doubts.length > 0 && !isAsking) setAsked(doubts);
        else onSubmit(filled, values.day);
      }}
    >
      <DateField
        label={t('journal_day')}
        value={values.day}
        max={today}
        onValue={(next) => setValues((before) => ({ ...before, day: next }))}
      />
      {formFields(content.kind).map((field) => (
        <OneField
          key={field.name}
          field={field}
          text={values.texts[field.name] ?? ''}
          onText={(text) =>
            setValues((before) => ({ ...before, texts: { ...before.texts, [field.name]: text } }))
          }
        />
      ))}
      <div role="alert" class="is-wide">
        {isAsking &&
          doubts.map((doubt) => (
            <p key={doubt} class="warning" data-doubt>
              {doubt}
            </p>
          ))}
      </div>
      <div class="buttons">
        <button type="submit" class="button is-main" data-action="save-entry" disabled={filled === null}>
          {isAsking ? t('journal_recordAnyway') : submit}
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
  readonly text: string;
  readonly onText: (text: string) => void;
}

function OneField({ field: { control, label, limit, optional }, text, onText }: OneFieldProps) {
  const { t } = useWords();
  const id = useId();
  if (control === 'date') {
    return <DateField label={t(label)} value={text} optional={optional ?? false} onValue={onText} />;
  }
  const written = {
    id,
    maxLength: limit,
    value: text,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onText(event.currentTarget.value),
  };
  return (
    <div class={control === 'lines' ? 'field is-wide' : 'field'}>
      <label for={id}>{t(label)}</label>
      {control === 'level' && (
        <Select
          id={id}
          value={text}
          choices={LEVELS.map((level) => ({ value: String(level), text: t(`journal_level_${level}`) }))}
          onChoose={onText}
        />
      )}
      {control === 'lines' && <textarea {...written} rows={3} />}
      {control === 'line' && <input {...written} />}
      {control === 'amount' && (
        <input {...written} inputMode="decimal" autocomplete="off" placeholder={t('journal_amountHint')} />
      )}
    </div>
  );
}
