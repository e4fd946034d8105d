/** German templates. What follows the greeting's comma starts in lower case. */
import { builtIn, closing } from './parts';

const GREETING =
  '{% if contact_name %}Guten Tag {{ contact_name }},{% else %}Sehr geehrte Damen und Herren,{% endif %}';
const CLOSING = closing('Mit freundlichen Grüßen', '');
const REFERENCE = 'Nr. {{ number }}{% if issue_date %} vom {{ issue_date }}{% endif %}';
const TRANSFER =
  'per Überweisung auf das in der Rechnung angegebene Konto unter Angabe von {{ payment_reference }} als Verwendungszweck';
const LIST = `{% for invoice in all_invoices %}
- Nr. {{ invoice.number }}{% if invoice.issue_date %} vom {{ invoice.issue_date }}{% endif %}: {{ invoice.amount }}{% if invoice.due_date %}, fällig am {{ invoice.due_date }}{% endif %}{% if invoice.days_late %}, seit {{ invoice.days_late }} {{ invoice.days_late | plural: 'Tag', 'Tagen' }} überfällig{% endif %}
{% endfor %}`;

export const germanTemplates = builtIn('de', {
  beforeDue: {
    name: 'Vor der Fälligkeit',
    subject: 'Rechnung Nr. {{ number }}: fällig am {{ due_date }}',
    body: `${GREETING}

wir möchten Sie daran erinnern, dass unsere Rechnung ${REFERENCE} über {{ amount }} am {{ due_date }} fällig wird.

Falls Sie die Zahlung bereits veranlasst haben, brauchen Sie nichts weiter zu tun. Andernfalls zahlen Sie bitte ${TRANSFER}.

Wenn Sie Unterlagen benötigen oder Fragen haben, melden Sie sich gern bei uns.

${CLOSING}`,
  },
  courteous: {
    name: 'Zahlungserinnerung',
    subject: 'Zahlungserinnerung: Rechnung Nr. {{ number }}, fällig am {{ due_date }}',
    body: `${GREETING}

unsere Rechnung ${REFERENCE} über {{ amount }} war am {{ due_date }} fällig. Einen Zahlungseingang konnten wir bisher nicht feststellen.

Sicherlich ist das nur ein Versehen. Wir bitten Sie, den Betrag nach Erhalt dieser Nachricht ${TRANSFER} zu begleichen.

Sollte zu dieser Rechnung etwas unklar sein, sagen Sie uns bitte Bescheid; wir antworten Ihnen umgehend.

Falls Sie inzwischen gezahlt haben, betrachten Sie diese Erinnerung bitte als gegenstandslos.

${CLOSING}`,
  },
  firm: {
    name: 'Mahnung',
    subject:
      'Mahnung: Rechnung Nr. {{ number }}, seit {{ days_late }} {{ days_late | plural: "Tag", "Tagen" }} überfällig',
    body: `${GREETING}

{% if reminder_1_date %}
trotz unserer Zahlungserinnerung vom {{ reminder_1_date }} ist unsere Rechnung ${REFERENCE} noch immer nicht beglichen.
{% else %}
unsere Rechnung ${REFERENCE} ist noch immer nicht beglichen.
{% endif %}

Offener Betrag: {{ amount }}
Fällig am: {{ due_date }}
Überfällig seit: {{ days_late }} {{ days_late | plural: 'Tag', 'Tagen' }}

Bitte zahlen Sie diesen Betrag bis spätestens zum {{ deadline }} ${TRANSFER}.

Falls der Zahlung etwas entgegensteht, melden Sie sich bitte vor Ablauf dieser Frist, damit wir gemeinsam eine Lösung finden. Bleiben Zahlung und Antwort aus, erhalten Sie von uns eine letzte Mahnung mit Fristsetzung.

Falls Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.

${CLOSING}`,
  },
  formalNotice: {
    name: 'Mahnung mit Fristsetzung',
    subject: 'Letzte Mahnung mit Fristsetzung: Rechnung Nr. {{ number }}',
    body: `Datum: {{ today }}

{% if organisation %}
Gläubiger: {{ organisation }}
{% elsif sender_name %}
Gläubiger: {{ sender_name }}
{% endif %}
Schuldner: {{ client }}
Betreff: letzte Mahnung mit Fristsetzung, Rechnung Nr. {{ number }}

Sehr geehrte Damen und Herren,

unsere Rechnung ${REFERENCE} über {{ amount }} war am {{ due_date }} fällig. {% if reminder_1_date and reminder_2_date %}Trotz unserer Schreiben vom {{ reminder_1_date }} und vom {{ reminder_2_date }} ist sie{% elsif reminder_2_date %}Trotz unseres Schreibens vom {{ reminder_2_date }} ist sie{% elsif reminder_1_date %}Trotz unseres Schreibens vom {{ reminder_1_date }} ist sie{% else %}Sie ist{% endif %} heute, {{ days_late }} {{ days_late | plural: 'Tag', 'Tage' }} später, noch immer nicht bezahlt.

Wir mahnen die Zahlung hiermit ausdrücklich an und fordern Sie auf, {{ interest_total | default: amount }} bis spätestens zum {{ deadline }} ${TRANSFER} zu zahlen. Spätestens mit Zugang dieser Mahnung befinden Sie sich in Verzug.

{% if interest %}
Die Forderung setzt sich wie folgt zusammen:
- Hauptforderung: {{ amount }}
- Verzugszinsen bis heute{% if interest_rate %}, Zinssatz {{ interest_rate }} pro Jahr{% endif %}: {{ interest }}
{% if fixed_sum %}
- Verzugspauschale: {{ fixed_sum }}
{% endif %}

Bis zur vollständigen Zahlung fallen weitere Zinsen an.

{% endif %}
Geht der Betrag bis dahin nicht vollständig ein, behalten wir uns vor, unsere Forderung ohne weitere Ankündigung gerichtlich geltend zu machen.

{% if registered_letter %}
Dieses Schreiben erhalten Sie zusätzlich per Einschreiben, Sendungsnummer {{ registered_letter }}.
{% endif %}

Falls Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.

${CLOSING}`,
  },
  statement: {
    name: 'Aufstellung offener Posten',
    subject: 'Ihre offenen Rechnungen, Stand {{ today }}',
    body: `${GREETING}

nach unseren Unterlagen {{ all_invoices.size | plural: 'ist', 'sind' }} am {{ today }} {{ all_invoices.size | plural: 'folgende Rechnung', 'folgende Rechnungen' }} offen:

${LIST}

Summe: {{ all_total }}

Bitte überweisen Sie, was fällig ist, auf das in unseren Rechnungen angegebene Konto und nennen Sie dabei die Rechnungsnummern.

Falls Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos. Stimmt eine Zeile nicht mit Ihren Unterlagen überein, sagen Sie uns bitte Bescheid; wir prüfen das.

${CLOSING}`,
  },
  thanks: {
    name: 'Dank für die Zahlung',
    subject: 'Rechnung Nr. {{ number }}: Zahlung erhalten',
    body: `${GREETING}

wir haben Ihre Zahlung über {{ amount }} zu unserer Rechnung ${REFERENCE} erhalten und danken Ihnen dafür.

Die Rechnung ist damit vollständig beglichen; Sie brauchen nichts weiter zu tun.

${CLOSING}`,
  },
  creditNote: {
    name: 'Versand einer Stornorechnung',
    subject: 'Stornorechnung zur Rechnung Nr. {{ number }}',
    body: `${GREETING}

hiermit senden wir Ihnen die Stornorechnung zu unserer Rechnung ${REFERENCE} über {{ amount }}.

Bitte legen Sie sie in Ihrer Buchhaltung zu dieser Rechnung. Falls Sie den betreffenden Betrag bereits gezahlt haben, teilen Sie uns bitte mit, ob wir ihn erstatten oder mit einer künftigen Rechnung verrechnen sollen.

Für Fragen stehen wir Ihnen gern zur Verfügung.

${CLOSING}`,
  },
});
