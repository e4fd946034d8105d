/** What the journal keeps of a message that was really sent. */
import type { Invoice } from '../../utils/core/invoice';
import type { EntryDraft } from '../../utils/core/journal';
import type { PreparedReminder } from '../../utils/core/prepared';
import type { Stage } from './stage';

export interface SentMessage {
  readonly subject: string;
  /** Whether the host's *cc* box stood ticked. */
  readonly cc: boolean;
  /** What we had made ready and written; null for a text of the user's own. */
  readonly used: PreparedReminder | null;
}

/** The entries for one message; a text that grants a deadline has a second one. */
export function sentEntries(
  stage: Stage,
  invoice: Invoice,
  { subject, cc, used }: SentMessage,
): EntryDraft[] {
  const base = () => ({
    id: crypto.randomUUID(),
    day: stage.today(),
    invoice: { number: invoice.number, client: invoice.client },
    corrects: null,
  });
  const template = used?.template ?? null;
  switch (template?.kind) {
    case 'thanks':
      return [{ ...base(), kind: 'thanks' }];
    case 'creditNote':
      return [{ ...base(), kind: 'creditNoteSent' }];
    case 'statement': {
      const open = stage.known()?.open.filter(({ client }) => client === invoice.client) ?? [];
      const numbers = [...new Set([invoice.number, ...open.map(({ number }) => number)])];
      return [{ ...base(), kind: 'statement', numbers, subject }];
    }
  }
  const done = stage.standing(invoice)?.lastReminder?.level ?? 0;
  const reminder: EntryDraft = {
    ...base(),
    kind: 'reminder',
    // A text of the user's own is a reminder too; it is given no higher level than the last one sent.
    level: (template?.level ?? Math.max(done, stage.isLate(invoice) ? 1 : 0)) as 0 | 1 | 2 | 3,
    templateId: template?.id ?? '',
    templateName: template?.name ?? '',
    subject: subject.slice(0, 500),
    language: template?.language ?? '',
    cc,
  };
  return used?.deadline ? [reminder, { ...base(), kind: 'deadline', date: used.deadline }] : [reminder];
}
