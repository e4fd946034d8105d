/** Hands on what the user answers beside the form and is asked once: the signature, and whether the host reminds by itself. */
import type { AutoReminders } from '../../../components/overlay/Warnings';
import type { SessionContext } from '../tab';
import type { OpenForm } from './open-form';

/** The signature that is asked for, once the user has seen it in place and goes on. `then`: it is kept. */
export function tellSignature(tab: SessionContext, { prepared }: OpenForm, then: () => void): void {
  const text = prepared?.signature?.trim();
  if (text)
    void tab.link.ask('tellSetting', { slug: tab.slug(), told: { kind: 'signature', text } }).then(then);
}

export function tellAutoReminders(
  tab: SessionContext,
  { owner }: OpenForm,
  answer: AutoReminders,
  then: () => void,
): void {
  const client = answer === 'none' ? null : (owner?.client ?? null);
  const told = { kind: 'autoReminders', client, on: answer === 'client' } as const;
  void tab.link.ask('tellSetting', { slug: tab.slug(), told }).then(then);
}
