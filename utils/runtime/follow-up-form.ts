/** The form of an invoice as the background describes it to the page, and what comes back from there. */
import type { Words } from '../../components/shared/words';
import { entryWords } from '../../components/journal/entry-words';
import { shownText } from '../../components/shared/HostText';
import { addDays, formatDay, type Day } from '../core/day';
import { followUpOf, lastRecorded, type FollowUp } from '../core/follow-up';
import type { Fact } from '../core/journal';
import { standingOf } from '../core/journal-standing';
import { actionOf } from '../core/pack-actions';
import type { FollowUpForm } from '../messages';

/** So many entries are shown, and texts of so many characters taken, as on the journal page. */
const SHOWN = 3;
const LONGEST = 5000;

/** The form of the invoice whose facts these are, in the order of `effective`. */
export function followUpForm(facts: readonly Fact[], today: Day, words: Words): FollowUpForm {
  const { t } = words;
  const now = followUpOf(standingOf(facts, today));
  return {
    before: JSON.stringify(now),
    fields: [
      {
        tag: 'textarea',
        label: t('journal_kind_note'),
        props: { name: 'note', rows: 2, maxLength: LONGEST, defaultValue: now.note },
      },
      {
        tag: 'input',
        label: t('page_followPromise'),
        props: { name: 'promise', type: 'date', defaultValue: now.promise },
      },
      {
        tag: 'input',
        label: t('page_followSnooze'),
        props: { name: 'snooze', type: 'date', min: addDays(today, 1), defaultValue: now.snooze },
      },
      {
        tag: 'input',
        label: t('page_followDisputed'),
        props: { name: 'disputed', type: 'checkbox', defaultChecked: now.disputed },
      },
      {
        tag: 'select',
        label: t('page_followContact'),
        props: { name: 'contact' },
        options: [
          ['', t('page_followNoContact')],
          ['call', t('journal_kind_call')],
          ['letter', t('journal_kind_letter')],
        ],
      },
      {
        tag: 'textarea',
        label: t('page_followSaid'),
        props: { name: 'said', rows: 2, maxLength: LONGEST },
      },
    ],
    entries: lastRecorded(facts, SHOWN).map((fact) => ({ id: fact.id, text: entryLine(fact, words) })),
  };
}

/** What the fields said when the form was sent off; null when that cannot be. */
export function followUpIn(values: Readonly<Record<string, string>>): FollowUp | null {
  const { note = '', promise = '', snooze = '', disputed, contact = '', said = '' } = values;
  if (contact !== '' && contact !== 'call' && contact !== 'letter') return null;
  return { note, promise, snooze, disputed: disputed !== undefined, contact, said };
}

function entryLine(fact: Fact, words: Words): string {
  const { said, text } = entryWords(fact, words);
  return [
    formatDay(fact.day, words.locale, 'medium'),
    words.t(`journal_kind_${actionOf(fact)}`),
    said,
    text && shownText(text),
  ]
    .filter(Boolean)
    .join(' · ');
}
