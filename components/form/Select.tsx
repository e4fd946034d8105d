/** A list to choose from, whose choices are the values of a closed set. */
import type { PartialSelectHTMLAttributes } from 'preact';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

export interface SelectProps<Value extends string> extends Pick<
  PartialSelectHTMLAttributes<HTMLSelectElement>,
  'id' | 'aria-label' | 'aria-describedby' | 'aria-invalid'
> {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** What it is given beside the choices goes to the `select`. */
export function Select<Value extends string>({ value, choices, onChoose, ...rest }: SelectProps<Value>) {
  return (
    <select {...rest} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}
