/** A button that asks once more, in its own place and with the focus kept, before it takes something away. */
import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** The name for assistive technology, where the label alone does not say what it is about. */
  readonly name: string;
  /** What the second press does, in words. */
  readonly question: string;
  readonly onConfirm: () => void;
}

export function ConfirmButton({ label, name, question, onConfirm }: Props) {
  const [asked, setAsked] = useState(false);
  const press = () => {
    setAsked(!asked);
    if (asked) onConfirm();
  };
  return (
    <>
      <button
        type="button"
        class={asked ? 'plain is-danger' : 'plain'}
        aria-label={asked ? question : name}
        onClick={press}
        onBlur={() => setAsked(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setAsked(false);
        }}
      >
        {asked ? question : label}
      </button>
      <span class="sr-only" role="status">
        {asked ? question : ''}
      </span>
    </>
  );
}
