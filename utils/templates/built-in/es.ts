/** Spanish templates. */
import { builtIn, closing } from './parts';

const GREETING =
  '{% if contact_name %}A la atención de {{ contact_name }}:{% else %}Estimados señores:{% endif %}';
const CLOSING = closing('Atentamente', ',');
const REFERENCE = 'n.º {{ number }}{% if issue_date %}, de fecha {{ issue_date }}{% endif %}';
const TRANSFER =
  'mediante transferencia a la cuenta que figura en la factura, indicando la referencia {{ payment_reference }}';
const LIST = `{% for invoice in all_invoices %}
- n.º {{ invoice.number }}{% if invoice.issue_date %}, de fecha {{ invoice.issue_date }}{% endif %}: {{ invoice.amount }}{% if invoice.due_date %}, vencimiento el {{ invoice.due_date }}{% endif %}{% if invoice.days_late %}, {{ invoice.days_late }} {{ invoice.days_late | plural: 'día', 'días' }} de retraso{% endif %}
{% endfor %}`;

export const spanishTemplates = builtIn('es', {
  beforeDue: {
    name: 'Antes del vencimiento',
    subject: 'Factura n.º {{ number }}: vence el {{ due_date }}',
    body: `${GREETING}

Nos permitimos recordarles que la factura ${REFERENCE}, por importe de {{ amount }}, vence el {{ due_date }}.

Si el pago ya está previsto, no es necesario que hagan nada más. En caso contrario, pueden efectuarlo ${TRANSFER}.

Si necesitan algún documento o aclaración, quedamos a su disposición.

${CLOSING}`,
  },
  courteous: {
    name: 'Recordatorio cordial',
    subject: 'Recordatorio: factura n.º {{ number }}, vencida el {{ due_date }}',
    body: `${GREETING}

Salvo error por nuestra parte, la factura ${REFERENCE}, por importe de {{ amount }}, venció el {{ due_date }} y todavía no consta como pagada.

Se trata seguramente de un olvido. Les agradeceríamos que efectuaran el pago al recibir este mensaje, ${TRANSFER}.

Si algún punto de esta factura requiere una explicación, háganoslo saber y les responderemos con rapidez.

Si ya han efectuado el pago, les rogamos que no tengan en cuenta este recordatorio.

${CLOSING}`,
  },
  firm: {
    name: 'Reclamación firme',
    subject:
      'Reclamación de pago: factura n.º {{ number }}, {{ days_late }} {{ days_late | plural: "día", "días" }} de retraso',
    body: `${GREETING}

{% if reminder_1_date %}A pesar de nuestro recordatorio de fecha {{ reminder_1_date }}, seguimos{% else %}Seguimos{% endif %} sin recibir el pago de la factura ${REFERENCE}.

Importe pendiente: {{ amount }}
Vencimiento: {{ due_date }}
Retraso hasta hoy: {{ days_late }} {{ days_late | plural: 'día', 'días' }}

Les pedimos que abonen esta cantidad a más tardar el {{ deadline }}, ${TRANSFER}.

Si alguna dificultad les impide pagar, comuníquennoslo antes de esa fecha para buscar juntos una solución. De no recibir ni el pago ni una respuesta, nos veríamos obligados a enviarles un requerimiento formal de pago.

Si ya han efectuado el pago, les rogamos que no tengan en cuenta este mensaje.

${CLOSING}`,
  },
  formalNotice: {
    name: 'Requerimiento de pago',
    subject: 'Requerimiento formal de pago: factura n.º {{ number }}',
    body: `Fecha: {{ today }}

{% if organisation %}
Acreedor: {{ organisation }}
{% elsif sender_name %}
Acreedor: {{ sender_name }}
{% endif %}
Deudor: {{ client }}
Asunto: requerimiento formal de pago de la factura n.º {{ number }}

Estimados señores:

La factura ${REFERENCE}, por importe de {{ amount }}, venció el {{ due_date }}. A día de hoy, {{ days_late }} {{ days_late | plural: 'día', 'días' }} después, sigue impagada{% if reminder_1_date and reminder_2_date %}, a pesar de nuestras reclamaciones de fechas {{ reminder_1_date }} y {{ reminder_2_date }}{% elsif reminder_2_date %}, a pesar de nuestra reclamación de fecha {{ reminder_2_date }}{% elsif reminder_1_date %}, a pesar de nuestra reclamación de fecha {{ reminder_1_date }}{% endif %}.

Por la presente les requerimos formalmente el pago de {{ interest_total | default: amount }} a más tardar el {{ deadline }}, ${TRANSFER}.

{% if interest %}
Esta cantidad se desglosa como sigue:
- principal: {{ amount }}
- intereses de demora hasta hoy{% if interest_rate %}, al tipo anual de {{ interest_rate }}{% endif %}: {{ interest }}
{% if fixed_sum %}
- cantidad fija por costes de cobro: {{ fixed_sum }}
{% endif %}

Los intereses seguirán devengándose hasta el pago completo.

{% endif %}
De no recibir el pago íntegro en ese plazo, nos reservamos el derecho de reclamar la deuda por vía judicial sin más aviso.

{% if registered_letter %}
Este requerimiento se les envía también por burofax con acuse de recibo y certificación de contenido, n.º {{ registered_letter }}.
{% endif %}

Si ya han efectuado el pago, les rogamos que no tengan en cuenta este escrito.

${CLOSING}`,
  },
  statement: {
    name: 'Extracto de facturas pendientes',
    subject: 'Extracto de sus facturas pendientes a {{ today }}',
    body: `${GREETING}

Salvo error por nuestra parte, a fecha de {{ today }} {{ all_invoices.size | plural: 'está pendiente de pago la factura siguiente', 'están pendientes de pago las facturas siguientes' }}:

${LIST}

Total: {{ all_total }}

Les rogamos que abonen lo que esté vencido mediante transferencia a la cuenta que figura en nuestras facturas, indicando los números correspondientes.

Si ya han efectuado el pago, les rogamos que no tengan en cuenta este mensaje. Si alguna línea no coincide con sus registros, háganoslo saber y la comprobaremos.

${CLOSING}`,
  },
  thanks: {
    name: 'Agradecimiento por el pago',
    subject: 'Factura n.º {{ number }}: pago recibido',
    body: `${GREETING}

Hemos recibido su pago de {{ amount }} correspondiente a la factura ${REFERENCE}. Muchas gracias.

La factura queda saldada; no es necesario que hagan nada más.

${CLOSING}`,
  },
  creditNote: {
    name: 'Envío de una factura rectificativa',
    subject: 'Factura rectificativa de la factura n.º {{ number }}',
    body: `${GREETING}

Les enviamos la factura rectificativa de la factura ${REFERENCE}, cuyo importe era de {{ amount }}.

Les rogamos que la archiven junto con dicha factura en su contabilidad. Si ya habían abonado la cantidad correspondiente, indíquennos si prefieren un reembolso o que se descuente de una próxima factura.

Quedamos a su disposición para cualquier consulta.

${CLOSING}`,
  },
});
