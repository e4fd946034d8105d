/** Asks the background for the text of a message about an invoice. */
import type { Invoice } from '../../utils/core/invoice';
import type { ShownReminder, ReminderQuestion } from '../../utils/core/prepared';
import type { Stage } from './stage';

type Asked = Pick<ReminderQuestion, 'kind' | 'templateId' | 'text' | 'answers'>;

/** The text, why it is proposed, and the reasons to think twice; null when it cannot be had. */
export const ask = (stage: Stage, invoice: Invoice, asked: Asked): Promise<ShownReminder | null> =>
  stage.link.prepare({
    ...asked,
    ...{ invoice, slug: stage.slug(), today: stage.today(), readAt: stage.readAt(invoice) },
    pageLanguage: stage.engine()?.lastFound?.language ?? null,
  });
