/** A labelled date of a form. */
import { useId } from 'preact/hooks';
import type { Day } from '../../utils/core/day';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly optional?: boolean;
  readonly max?: Day;
  readonly min?: Day;
  readonly onValue: (value: string) => void;
}

export function DateField({ label, value, optional = false, max, min, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required={!optional}
        max={max}
        min={min}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
