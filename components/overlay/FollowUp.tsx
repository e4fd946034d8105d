/** The form in which an invoice is followed up. The background describes it; the fields keep what the user types. */
import { h } from 'preact';
import type { RowRef } from '../../utils/core/invoice';
import type { FollowUpForm } from '../../utils/messages';
import { useWords } from '../shared/words';

interface FollowUpProps {
  readonly invoice: RowRef;
  readonly form: FollowUpForm;
  /** By the user's own gesture alone: values by the names of the fields, and the entry to withdraw as `withdraw`. */
  readonly onChange: (values: Record<string, string>) => void;
  readonly onClose: () => void;
}

/** One function for all forms, so that it is called once for each: the user comes to the first field. */
const begin = (form: HTMLFormElement | null): void => {
  form?.scrollIntoView({ block: 'nearest' });
  (form?.elements[0] as HTMLElement | undefined)?.focus();
};

export function FollowUp({ invoice, form: { fields, entries }, onChange, onClose }: FollowUpProps) {
  const { t } = useWords();
  const send = (event: MouseEvent & { readonly currentTarget: HTMLButtonElement }) => {
    event.preventDefault();
    const button = event.currentTarget;
    const form = button.form!;
    if (event.isTrusted && form.reportValidity())
      onChange(Object.fromEntries(new FormData(form, button)) as Record<string, string>);
  };
  return (
    <form
      class="follow"
      aria-label={t('page_follow_label', invoice.number)}
      ref={begin}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {fields.map(({ tag, label, props, options }) => (
        <label key={label} class="field">
          <span>{label}</span>
          {h(
            tag,
            props,
            options?.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            )),
          )}
        </label>
      ))}
      <div class="actions">
        <button type="submit" class="primary" onClick={send}>
          {t('journal_record')}
        </button>
        <button type="button" onClick={onClose}>
          {t('journal_cancel')}
        </button>
      </div>
      {entries.map(({ id, text }, index) => (
        <p key={id} class="why">
          <bdi>{text}</bdi>{' '}
          {!index && (
            <button name="withdraw" value={id} aria-label={t('page_withdraw_label', text)} onClick={send}>
              {t('journal_withdraw')}
            </button>
          )}
        </p>
      ))}
    </form>
  );
}
