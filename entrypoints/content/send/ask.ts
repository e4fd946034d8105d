/** Asks the background for the text of a message about an invoice. */
import type { Invoice } from '../../../utils/core/invoice';
import type { ShownReminder, ReminderQuestion } from '../../../utils/core/prepared';
import type { SessionContext } from '../tab';

type Asked = Pick<
  ReminderQuestion,
  'kind' | 'templateId' | 'text' | 'answers' | 'signature' | 'registeredLetter'
>;

/** The text, why it is proposed, and the reasons to think twice; null when it cannot be had. */
export const ask = (tab: SessionContext, invoice: Invoice, asked: Asked): Promise<ShownReminder | null> =>
  tab.link.ask('prepare', {
    question: {
      ...asked,
      ...{ invoice, slug: tab.slug(), today: tab.today(), readAt: tab.readAt(invoice) },
      pageLanguage: tab.engine().lastFound?.language ?? null,
    },
  });
