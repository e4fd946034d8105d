/** Italian templates. Dates stand where no article would have to change with the day (il 25, but l’8 and l’11). */
import { builtIn, closing } from './parts';

const GREETING =
  '{% if contact_name %}Gentile {{ contact_name }},{% else %}Spettabile {{ client }},{% endif %}';
const CLOSING = closing('Cordiali saluti', '');
const FORMAL_CLOSING = closing('Distinti saluti', '');
const REFERENCE = 'n. {{ number }}{% if issue_date %} in data {{ issue_date }}{% endif %}';
const TRANSFER =
  'con bonifico sul conto riportato in fattura, indicando nella causale {{ payment_reference }}';
const LIST = `{% for invoice in all_invoices %}
- n. {{ invoice.number }}{% if invoice.issue_date %} in data {{ invoice.issue_date }}{% endif %}: {{ invoice.amount }}{% if invoice.due_date %}, scadenza {{ invoice.due_date }}{% endif %}{% if invoice.days_late %}, {{ invoice.days_late }} {{ invoice.days_late | plural: 'giorno', 'giorni' }} di ritardo{% endif %}
{% endfor %}`;

export const italianTemplates = builtIn('it', {
  beforeDue: {
    name: 'Prima della scadenza',
    subject: 'Fattura n. {{ number }}: scadenza {{ due_date }}',
    body: `${GREETING}

desideriamo ricordarVi che la fattura ${REFERENCE}, di importo pari a {{ amount }}, scade in data {{ due_date }}.

Se il pagamento è già previsto, non occorre fare altro. In caso contrario, potete effettuarlo ${TRANSFER}.

Per qualsiasi documento o chiarimento restiamo a Vostra disposizione.

${CLOSING}`,
  },
  courteous: {
    name: 'Sollecito cortese',
    subject: 'Promemoria: fattura n. {{ number }}, scadenza {{ due_date }}',
    body: `${GREETING}

salvo errore da parte nostra, la fattura ${REFERENCE}, di importo pari a {{ amount }}, scaduta in data {{ due_date }}, non risulta ancora pagata.

Si tratta certamente di una dimenticanza. Vi saremmo grati se voleste provvedere al pagamento al ricevimento di questo messaggio, ${TRANSFER}.

Se un punto della fattura richiede una spiegazione, fatecelo sapere: Vi risponderemo al più presto.

Se nel frattempo avete già pagato, Vi preghiamo di non tenere conto di questo promemoria.

${CLOSING}`,
  },
  firm: {
    name: 'Sollecito fermo',
    subject:
      'Sollecito di pagamento: fattura n. {{ number }}, {{ days_late }} {{ days_late | plural: "giorno", "giorni" }} di ritardo',
    body: `${GREETING}

{% if reminder_1_date %}
nonostante il nostro promemoria in data {{ reminder_1_date }}, non abbiamo ancora ricevuto il pagamento della fattura ${REFERENCE}.
{% else %}
non abbiamo ancora ricevuto il pagamento della fattura ${REFERENCE}.
{% endif %}

Importo dovuto: {{ amount }}
Scadenza: {{ due_date }}
Ritardo a oggi: {{ days_late }} {{ days_late | plural: 'giorno', 'giorni' }}

Vi chiediamo di versare questo importo entro il giorno {{ deadline }}, ${TRANSFER}.

Se una difficoltà Vi impedisce di pagare, fatecelo sapere prima di tale data, così da cercare insieme una soluzione. In mancanza di pagamento o di risposta, saremmo costretti a inviarVi una formale costituzione in mora.

Se nel frattempo avete già pagato, Vi preghiamo di non tenere conto di questo messaggio.

${CLOSING}`,
  },
  formalNotice: {
    name: 'Costituzione in mora',
    subject: 'Diffida di pagamento e costituzione in mora: fattura n. {{ number }}',
    body: `Data: {{ today }}

{% if organisation %}
Creditore: {{ organisation }}
{% elsif sender_name %}
Creditore: {{ sender_name }}
{% endif %}
Debitore: {{ client }}
Oggetto: diffida di pagamento e costituzione in mora, fattura n. {{ number }}

Spettabile {{ client }},

la fattura ${REFERENCE}, di importo pari a {{ amount }}, è scaduta in data {{ due_date }}. A oggi, {{ days_late }} {{ days_late | plural: 'giorno', 'giorni' }} dopo, risulta ancora insoluta{% if reminder_1_date and reminder_2_date %}, nonostante i nostri solleciti in data {{ reminder_1_date }} e in data {{ reminder_2_date }}{% elsif reminder_2_date %}, nonostante il nostro sollecito in data {{ reminder_2_date }}{% elsif reminder_1_date %}, nonostante il nostro sollecito in data {{ reminder_1_date }}{% endif %}.

Con la presente Vi costituiamo formalmente in mora e Vi diffidiamo a versare {{ interest_total | default: amount }} entro e non oltre il giorno {{ deadline }}, ${TRANSFER}.

{% if interest %}
Tale importo è così composto:
- capitale: {{ amount }}
- interessi di mora maturati a oggi{% if interest_rate %}, al tasso annuo di {{ interest_rate }}{% endif %}: {{ interest }}
{% if fixed_sum %}
- importo forfettario per i costi di recupero: {{ fixed_sum }}
{% endif %}

Gli interessi continuano a maturare fino al pagamento integrale.

{% endif %}
In mancanza di pagamento integrale entro tale termine, ci riserviamo di agire in sede giudiziale per il recupero del credito senza ulteriore preavviso.

{% if registered_letter %}
La presente Vi viene inviata anche a mezzo raccomandata con avviso di ricevimento, n. {{ registered_letter }}.
{% endif %}

Se nel frattempo avete già pagato, Vi preghiamo di non tenere conto di questa comunicazione.

${FORMAL_CLOSING}`,
  },
  statement: {
    name: 'Estratto conto',
    subject: 'Estratto conto delle Vostre fatture, situazione in data {{ today }}',
    body: `${GREETING}

salvo errore da parte nostra, alla data odierna ({{ today }}) {{ all_invoices.size | plural: 'risulta da pagare la fattura seguente', 'risultano da pagare le fatture seguenti' }}:

${LIST}

Totale: {{ all_total }}

Vi preghiamo di versare quanto scaduto con bonifico sul conto riportato nelle nostre fatture, indicando nella causale i numeri corrispondenti.

Se nel frattempo avete già pagato, Vi preghiamo di non tenere conto di questo messaggio. Se una riga non corrisponde alla Vostra contabilità, fatecelo sapere e la verificheremo.

${CLOSING}`,
  },
  thanks: {
    name: 'Ringraziamento per il pagamento',
    subject: 'Fattura n. {{ number }}: pagamento ricevuto',
    body: `${GREETING}

abbiamo ricevuto il Vostro pagamento di {{ amount }} per la fattura ${REFERENCE} e Vi ringraziamo.

La fattura è ora saldata; non occorre fare altro.

${CLOSING}`,
  },
  creditNote: {
    name: 'Invio di una nota di credito',
    subject: 'Nota di credito per la fattura n. {{ number }}',
    body: `${GREETING}

Vi trasmettiamo la nota di credito relativa alla fattura ${REFERENCE}, il cui importo era di {{ amount }}.

Vi preghiamo di registrarla insieme a tale fattura. Se avevate già versato la somma corrispondente, fateci sapere se preferite un rimborso o una compensazione con una prossima fattura.

Restiamo a Vostra disposizione per qualsiasi domanda.

${CLOSING}`,
  },
});
