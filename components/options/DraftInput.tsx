/** A text field of one line, over the draft of what is being written in it. */
import type { PartialInputHTMLAttributes } from 'preact';
import type { Draft } from './use-draft';

interface Props extends Pick<
  PartialInputHTMLAttributes<HTMLInputElement>,
  'id' | 'aria-label' | 'aria-describedby' | 'aria-invalid' | 'inputMode' | 'maxLength' | 'spellcheck'
> {
  readonly draft: Draft;
}

/** What it is given beside the draft goes to the `input`. */
export function DraftInput({ draft, ...rest }: Props) {
  return (
    <input
      {...rest}
      // A field for mail or numbers would hide the blanks and letters that a check has to see.
      type="text"
      autocomplete="off"
      value={draft.text}
      onInput={(event) => draft.write(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}
