/** The form that sends an invoice or a credit note by e-mail. */
import { useLayoutEffect, useState, type FormEvent } from 'react';
import { cls } from '../classes';
import { Dialog } from '../frame/Dialog';
import { Field } from '../frame/Field';
import { setState, type Sending } from '../state/store';
import { words } from '../words';
import { FormFoot } from './FormFoot';
import { MessageEditor } from './MessageEditor';
import { useSubmit } from './useSubmit';

interface Props {
  readonly title: string;
  readonly initial: Omit<Sending, 'cc'>;
  readonly submit: string;
  onClose(): void;
  onSent(sending: Sending): void;
}

export function SendForm({ title, initial, submit, onClose, onSent }: Props) {
  const [form, setForm] = useState<Sending>({ ...initial, cc: false });
  const sending = useSubmit('mailError');
  const change = (part: Partial<Sending>) => setForm((before) => ({ ...before, ...part }));

  useLayoutEffect(() => setState({ form }), [form]);
  useLayoutEffect(() => () => setState({ form: null }), []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if ([form.recipients, form.subject, form.message].some((text) => text.trim() === '')) {
      sending.setError(words.required);
      return;
    }
    void sending.submit(() => onSent(form));
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send} className={cls('form')} noValidate>
        <Field label={words.recipients} hint={words.recipientsHint}>
          {(id) => (
            <input
              id={id}
              type="text"
              className={cls('input')}
              value={form.recipients}
              onChange={(event) => change({ recipients: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.subject}>
          {(id) => (
            <input
              id={id}
              type="text"
              className={cls('input')}
              value={form.subject}
              onChange={(event) => change({ subject: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.message}>
          {(id) => <MessageEditor id={id} value={form.message} onChange={(message) => change({ message })} />}
        </Field>
        <label className={cls('check')}>
          <input
            type="checkbox"
            checked={form.cc}
            onChange={(event) => change({ cc: event.target.checked })}
          />
          {words.cc}
        </label>
        <FormFoot {...sending} back={words.cancel} submit={submit} onBack={onClose} />
      </form>
    </Dialog>
  );
}
