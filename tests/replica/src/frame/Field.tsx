/** A labelled form field. */
import { useId, type ReactNode } from 'react';
import { cls } from '../classes';

interface Props {
  readonly label: string;
  readonly hint?: string;
  children(id: string): ReactNode;
}

export function Field({ label, hint, children }: Props) {
  const id = useId();
  return (
    <div className={cls('field')}>
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      {children(id)}
      {hint && <p className={cls('hint')}>{hint}</p>}
    </div>
  );
}
