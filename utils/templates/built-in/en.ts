/** English templates. */
import { builtIn, closing } from './parts';

const GREETING = '{% if contact_name %}Dear {{ contact_name }},{% else %}Dear Sir or Madam,{% endif %}';
const CLOSING = closing('Kind regards', ',');
const FORMAL_CLOSING = closing('Yours faithfully', ',');
const REFERENCE = '{{ number }}{% if issue_date %} of {{ issue_date }}{% endif %}';
const TRANSFER =
  'by bank transfer to the account shown on the invoice, quoting {{ payment_reference }} as the reference';
const LIST = `{% for invoice in all_invoices %}
- {{ invoice.number }}{% if invoice.issue_date %} of {{ invoice.issue_date }}{% endif %}: {{ invoice.amount }}{% if invoice.due_date %}, due on {{ invoice.due_date }}{% endif %}{% if invoice.days_late %}, {{ invoice.days_late }} {{ invoice.days_late | plural: 'day', 'days' }} overdue{% endif %}
{% endfor %}`;

export const englishTemplates = builtIn('en', {
  beforeDue: {
    name: 'Before the due date',
    subject: 'Invoice {{ number }} is due on {{ due_date }}',
    body: `${GREETING}

This is a short note to let you know that invoice ${REFERENCE}, for {{ amount }}, falls due on {{ due_date }}.

If payment is already arranged, there is nothing more for you to do. Otherwise, you can pay ${TRANSFER}.

If you need a document or have a question, please let us know.

${CLOSING}`,
  },
  courteous: {
    name: 'Courteous reminder',
    subject: 'Reminder: invoice {{ number }} was due on {{ due_date }}',
    body: `${GREETING}

According to our records, invoice ${REFERENCE}, for {{ amount }}, was due on {{ due_date }} and has not yet been paid.

This is probably an oversight. We would be grateful if you could settle it on receipt of this message, ${TRANSFER}.

If anything about this invoice is unclear, please tell us and we will answer promptly.

If you have paid in the meantime, please disregard this reminder.

${CLOSING}`,
  },
  firm: {
    name: 'Firm reminder',
    subject: 'Invoice {{ number }} is {{ days_late }} {{ days_late | plural: "day", "days" }} overdue',
    body: `${GREETING}

{% if reminder_1_date %}Despite our reminder of {{ reminder_1_date }}, we{% else %}We{% endif %} have still not received payment of invoice ${REFERENCE}.

Amount due: {{ amount }}
Due date: {{ due_date }}
Overdue by: {{ days_late }} {{ days_late | plural: 'day', 'days' }}

Please pay this amount by {{ deadline }} at the latest, ${TRANSFER}.

If something prevents you from paying, please let us know before that date so that we can look for a solution together. Without payment or an answer, our next letter will be a formal demand for payment.

If you have paid in the meantime, please disregard this message.

${CLOSING}`,
  },
  formalNotice: {
    name: 'Formal notice',
    subject: 'Final notice: formal demand for payment of invoice {{ number }}',
    body: `{{ today }}

{% if organisation %}
Creditor: {{ organisation }}
{% elsif sender_name %}
Creditor: {{ sender_name }}
{% endif %}
Debtor: {{ client }}
Subject: formal demand for payment of invoice {{ number }}

Dear Sir or Madam,

Invoice ${REFERENCE}, for {{ amount }}, fell due on {{ due_date }}. Today, {{ days_late }} {{ days_late | plural: 'day', 'days' }} later, it remains unpaid{% if reminder_1_date and reminder_2_date %} despite our reminders of {{ reminder_1_date }} and {{ reminder_2_date }}{% elsif reminder_2_date %} despite our reminder of {{ reminder_2_date }}{% elsif reminder_1_date %} despite our reminder of {{ reminder_1_date }}{% endif %}.

We hereby formally demand payment of {{ interest_total | default: amount }} by {{ deadline }} at the latest, ${TRANSFER}.

{% if interest %}
This sum is made up as follows:
- principal: {{ amount }}
- late-payment interest to date{% if interest_rate %}, at {{ interest_rate }} a year{% endif %}: {{ interest }}
{% if fixed_sum %}
- fixed compensation for recovery costs: {{ fixed_sum }}
{% endif %}

Interest continues to accrue until payment in full.

{% endif %}
If payment in full has not been received by that date, we reserve the right to start proceedings for the recovery of the debt without further notice.

{% if registered_letter %}
This demand is also being sent to you by registered post, number {{ registered_letter }}.
{% endif %}

If you have paid in the meantime, please disregard this letter.

${FORMAL_CLOSING}`,
  },
  statement: {
    name: 'Statement of account',
    subject: 'Statement of your open invoices as of {{ today }}',
    body: `${GREETING}

According to our records, the following {{ all_invoices.size | plural: 'invoice was', 'invoices were' }} open as of {{ today }}:

${LIST}

Total: {{ all_total }}

Please pay what is due by bank transfer to the account shown on our invoices, quoting the invoice numbers concerned.

If you have paid in the meantime, please disregard this message. If a line does not agree with your own records, please let us know and we will check it.

${CLOSING}`,
  },
  thanks: {
    name: 'Thank you for your payment',
    subject: 'Invoice {{ number }}: payment received',
    body: `${GREETING}

We have received your payment of {{ amount }} for invoice ${REFERENCE}. Thank you.

The invoice is now settled in full; there is nothing more for you to do.

${CLOSING}`,
  },
  creditNote: {
    name: 'Credit note sent',
    subject: 'Credit note for invoice {{ number }}',
    body: `${GREETING}

We are sending you the credit note issued against invoice ${REFERENCE}, which was for {{ amount }}.

Please file it with that invoice in your accounts. If you had already paid the sum concerned, let us know whether you would prefer a refund or to have it set against a future invoice.

If you have any questions, we are at your disposal.

${CLOSING}`,
  },
});
