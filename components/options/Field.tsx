/** One labelled line of a form: its name, what it means, the control and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control needs to belong to its line. */
export interface Tied {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** What is wrong with what is written, in words; null when nothing is. */
  readonly error?: string | null;
  /** The control is a button, which names itself: the words beside it only say more. */
  readonly forButton?: boolean;
  readonly children: (tied: Tied) => ComponentChildren;
}

export function Field({ label, hint, error = null, forButton = false, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ');
  const tied: Tied = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error === null ? {} : { 'aria-invalid': true as const }),
  };
  return (
    <div class="field">
      <div class="field-words">
        {forButton ? <p class="field-name">{label}</p> : <label for={id}>{label}</label>}
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <div class="field-control">
        {children(tied)}
        <p class="error" id={`${id}-error`} aria-live="polite">
          {error}
        </p>
      </div>
    </div>
  );
}
