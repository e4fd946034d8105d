/** The foot of a form: what went wrong, the way back, the way on. */
import { cls } from '../classes';

interface Props {
  readonly error: string | null;
  readonly busy: boolean;
  readonly back: string;
  readonly submit: string;
  readonly disabled?: boolean;
  onBack(): void;
  /** Left out when the button submits the form around it. */
  onSubmit?(): void;
}

export function FormFoot({ error, busy, back, submit, disabled = false, onBack, onSubmit }: Props) {
  return (
    <>
      {error !== null && (
        <p role="alert" className={cls('error')}>
          {error}
        </p>
      )}
      <footer className={cls('dialogFoot')}>
        <button type="button" className={cls('button')} onClick={onBack}>
          {back}
        </button>
        <button
          type={onSubmit ? 'button' : 'submit'}
          className={cls('button primary')}
          disabled={busy || disabled}
          {...(onSubmit && { onClick: onSubmit })}
        >
          {submit}
        </button>
      </footer>
    </>
  );
}
