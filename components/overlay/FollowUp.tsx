/** The form in which an invoice is followed up. The background describes it; the fields keep what the user types. */
import { h } from 'preact';
import type { RowRef } from '../../utils/core/invoice';
import type { FollowUpForm } from '../../utils/protocol';
import { useWords } from '../shared/words';

interface FollowUpProps {
  readonly invoice: RowRef;
  readonly form: FollowUpForm;
  /** What was typed and neither recorded nor dropped, by the names of the fields. */
  readonly draft: Readonly<Record<string, string>> | null;
  /** By the user's own gesture alone: values by the names of the fields, and the entry to withdraw as `withdraw`. */
  readonly onChange: (values: Record<string, string>) => void;
  /** `draft`: what stands in the fields, where it is to be kept; null where the user drops it. */
  readonly onClose: (draft: Record<string, string> | null) => void;
}

/** One function for all forms, so that it is called once for each: the user comes to the first field. */
const begin = (form: HTMLFormElement | null): void => {
  form?.scrollIntoView({ block: 'nearest' });
  (form?.elements[0] as HTMLElement | undefined)?.focus();
};

export function FollowUp({
  invoice,
  draft,
  form: { fields, entries, ask, isSureAsked },
  ...more
}: FollowUpProps) {
  const { onChange, onClose } = more;
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
        // That of an input method is not ours.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onClose(Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>);
      }}
    >
      {fields.map(({ tag, label, props, options }) => (
        <label key={label} class="field">
          <span>{label}</span>
          {h(
            tag,
            draft ? drafted(props, draft) : props,
            options?.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            )),
          )}
        </label>
      ))}
      {ask && (
        <p class="warning" role="alert">
          {ask}
        </p>
      )}
      <div class="actions">
        <button
          type="submit"
          class="primary"
          {...(isSureAsked && { name: 'sure', value: '1' })}
          onClick={send}
        >
          {t(isSureAsked ? 'journal_recordAnyway' : 'journal_record')}
        </button>
        <button type="button" onClick={() => onClose(null)}>
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

/** A field as it was left. */
function drafted(props: FollowUpForm['fields'][number]['props'], draft: Readonly<Record<string, string>>) {
  const value = draft[String(props['name'])];
  return props['type'] === 'checkbox'
    ? { ...props, defaultChecked: value !== undefined }
    : { ...props, defaultValue: value ?? '' };
}
