/** French templates. */
import { builtIn, closing } from './parts';

const GREETING = '{% if contact_name %}Bonjour {{ contact_name }},{% else %}Madame, Monsieur,{% endif %}';
const CLOSING = closing('Cordialement', ',');
const FORMAL_CLOSING = closing('Veuillez agréer, Madame, Monsieur, nos salutations distinguées', '.');
const REFERENCE = 'n° {{ number }}{% if issue_date %} du {{ issue_date }}{% endif %}';
const TRANSFER =
  'par virement sur le compte indiqué sur la facture, en rappelant la référence {{ payment_reference }}';
const LIST = `{% for invoice in all_invoices %}
- n° {{ invoice.number }}{% if invoice.issue_date %} du {{ invoice.issue_date }}{% endif %} : {{ invoice.amount }}{% if invoice.due_date %}, échéance le {{ invoice.due_date }}{% endif %}{% if invoice.days_late %}, en retard de {{ invoice.days_late }} {{ invoice.days_late | plural: 'jour', 'jours' }}{% endif %}
{% endfor %}`;

export const frenchTemplates = builtIn('fr', {
  beforeDue: {
    name: 'Avant l’échéance',
    subject: 'Facture n° {{ number }} : échéance le {{ due_date }}',
    body: `${GREETING}

Nous nous permettons de vous rappeler que la facture ${REFERENCE}, d’un montant de {{ amount }}, arrive à échéance le {{ due_date }}.

Si le règlement est déjà prévu, ce message n’appelle aucune réponse de votre part. Dans le cas contraire, vous pouvez nous régler ${TRANSFER}.

Si vous avez besoin d’un document ou d’une précision, nous restons à votre disposition.

${CLOSING}`,
  },
  courteous: {
    name: 'Relance courtoise',
    subject: 'Rappel : facture n° {{ number }} échue le {{ due_date }}',
    body: `${GREETING}

Sauf erreur de notre part, la facture ${REFERENCE}, d’un montant de {{ amount }}, arrivée à échéance le {{ due_date }}, n’a pas encore été réglée.

Il s’agit sans doute d’un simple oubli. Nous vous remercions de bien vouloir procéder à son règlement dès réception de ce message, ${TRANSFER}.

Si un point de cette facture appelle une explication, dites-le-nous : nous vous répondrons rapidement.

Si votre règlement nous est parvenu entre-temps, merci de ne pas tenir compte de ce rappel.

${CLOSING}`,
  },
  firm: {
    name: 'Relance ferme',
    subject:
      'Relance : facture n° {{ number }}, en retard de {{ days_late }} {{ days_late | plural: "jour", "jours" }}',
    body: `${GREETING}

{% if reminder_1_date %}Malgré notre rappel du {{ reminder_1_date }}, nous{% else %}Nous{% endif %} restons à ce jour sans règlement de la facture ${REFERENCE}.

Montant dû : {{ amount }}
Échéance : {{ due_date }}
Retard à ce jour : {{ days_late }} {{ days_late | plural: 'jour', 'jours' }}

Nous vous demandons de régler cette somme au plus tard le {{ deadline }}, ${TRANSFER}.

Si une difficulté fait obstacle au paiement, faites-le-nous savoir avant cette date afin que nous cherchions ensemble une solution. Sans règlement ni réponse de votre part, nous serions contraints de vous adresser une mise en demeure.

Si vous avez effectué le paiement entre-temps, merci de ne pas tenir compte de ce message.

${CLOSING}`,
  },
  formalNotice: {
    name: 'Mise en demeure',
    subject: 'Mise en demeure de payer : facture n° {{ number }}',
    body: `Le {{ today }}

{% if organisation %}
Créancier : {{ organisation }}
{% elsif sender_name %}
Créancier : {{ sender_name }}
{% endif %}
Débiteur : {{ client }}
Objet : mise en demeure de payer la facture n° {{ number }}

Madame, Monsieur,

La facture ${REFERENCE}, d’un montant de {{ amount }}, est arrivée à échéance le {{ due_date }}. À ce jour, soit {{ days_late }} {{ days_late | plural: 'jour', 'jours' }} plus tard, elle demeure impayée{% if reminder_1_date and reminder_2_date %}, malgré nos relances du {{ reminder_1_date }} et du {{ reminder_2_date }}{% elsif reminder_2_date %}, malgré notre relance du {{ reminder_2_date }}{% elsif reminder_1_date %}, malgré notre relance du {{ reminder_1_date }}{% endif %}.

Par la présente, nous vous mettons en demeure de nous régler la somme de {{ interest_total | default: amount }} au plus tard le {{ deadline }}, ${TRANSFER}.

{% if interest %}
Cette somme se décompose comme suit :
- principal : {{ amount }}
- pénalités de retard arrêtées à ce jour{% if interest_rate %}, au taux annuel de {{ interest_rate }}{% endif %} : {{ interest }}
{% if fixed_sum %}
- indemnité forfaitaire pour frais de recouvrement : {{ fixed_sum }}
{% endif %}

Les pénalités de retard continuent de courir jusqu’au paiement complet.

{% endif %}
À défaut de paiement intégral à cette date, nous nous réservons le droit de saisir, sans autre avis, la juridiction compétente afin d’obtenir le recouvrement de notre créance.

{% if registered_letter %}
La présente mise en demeure vous est également adressée par lettre recommandée avec avis de réception, n° {{ registered_letter }}.
{% endif %}

Si le paiement a été effectué entre-temps, merci de ne pas tenir compte de ce courrier.

${FORMAL_CLOSING}`,
  },
  statement: {
    name: 'Relevé groupé',
    subject: 'Relevé de vos factures à régler au {{ today }}',
    body: `${GREETING}

Sauf erreur de notre part, {{ all_invoices.size | plural: 'la facture suivante reste', 'les factures suivantes restent' }} à régler à la date du {{ today }} :

${LIST}

Total : {{ all_total }}

Nous vous remercions de régler ce qui est échu par virement sur le compte indiqué sur nos factures, en rappelant les numéros concernés.

Si vos règlements nous sont parvenus entre-temps, merci de ne pas tenir compte de ce message. Si l’une de ces lignes ne correspond pas à vos comptes, dites-le-nous et nous la vérifierons.

${CLOSING}`,
  },
  thanks: {
    name: 'Remerciement pour le règlement',
    subject: 'Facture n° {{ number }} : règlement bien reçu',
    body: `${GREETING}

Nous avons bien reçu votre règlement de {{ amount }} pour la facture ${REFERENCE}, et nous vous en remercions.

Cette facture est désormais soldée ; vous n’avez plus rien à faire.

${CLOSING}`,
  },
  creditNote: {
    name: 'Envoi d’un avoir',
    subject: 'Avoir établi au titre de la facture n° {{ number }}',
    body: `${GREETING}

Nous vous transmettons l’avoir établi au titre de la facture ${REFERENCE}, qui s’élevait à {{ amount }}.

Merci de le joindre à cette facture dans votre comptabilité. Si vous aviez déjà réglé la somme correspondante, dites-nous si vous préférez un remboursement ou une imputation sur une prochaine facture.

Nous restons à votre disposition pour toute question.

${CLOSING}`,
  },
});
