/** Labels: texts that the host prints and this program does not know yet, taught by the user. */
import { useState } from 'preact/hooks';
import type { LabelPlace, Settings, SettingsChange } from '../../utils/core/settings';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { Field } from './Field';
import { Section } from './Section';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** What a label can stand for, in the order in which it is offered. */
const PLACES = {
  column: ['client', 'number', 'issueDate', 'dueDate', 'status', 'amount'],
  status: ['draft', 'unpaid', 'paid', 'canceled'],
  action: ['resend', 'markPaid', 'markUnpaid', 'cancelWithCreditNote', 'createCreditNote'],
} as const;
type Group = keyof typeof PLACES;
type Name = (typeof PLACES)[Group][number];

const GROUPS = Object.keys(PLACES) as Group[];
const ALL = GROUPS.flatMap((group) =>
  PLACES[group].map((name: Name) => ({ group, name, place: `${group}.${name}` as LabelPlace })),
);
const LONGEST = 200;
const MOST = 50;

export function LabelsSection({ settings, onChange }: Props) {
  const { t } = useWords();
  const { extraLabels } = settings;
  const [place, choose] = useState<LabelPlace>('column.client');
  const [text, write] = useState('');
  const [error, fail] = useState<string | null>(null);
  const textsOf = (one: LabelPlace) => extraLabels[one] ?? [];
  const wordsOf = (one: LabelPlace) => {
    const found = ALL.find((each) => each.place === one);
    return found ? t(`options_place_${found.name}`) : one;
  };
  const save = (one: LabelPlace, texts: readonly string[]) => {
    const others = Object.entries(extraLabels).filter(([key]) => key !== one);
    const all = texts.length === 0 ? others : [...others, [one, texts] as const];
    onChange({ kind: 'set', values: { extraLabels: Object.fromEntries(all) } });
  };
  const add = (event: Event) => {
    event.preventDefault();
    const label = text.replace(/\s+/g, ' ').trim();
    const taken = ALL.find(
      (one) => one.place.split('.')[0] === place.split('.')[0] && textsOf(one.place).some(sameAs(label)),
    );
    if (label === '') return fail(t('options_label_empty'));
    if (taken) return fail(t('options_label_taken', t(`options_place_${taken.name}`)));
    if (textsOf(place).length >= MOST) return fail(t('options_label_many', MOST));
    save(place, [...textsOf(place), label]);
    write('');
    fail(null);
  };
  const taught = ALL.filter(({ place: one }) => textsOf(one).length > 0);
  return (
    <Section name="labels">
      <div class="card">
        <form class="label-form" onSubmit={add}>
          <Field label={t('options_label_text')} hint={t('options_label_text_hint')} error={error}>
            {(tied) => (
              <input
                {...tied}
                type="text"
                autocomplete="off"
                maxLength={LONGEST}
                value={text}
                onInput={(event) => write(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={t('options_label_place')}>
            {(tied) => (
              <div class="with-button">
                <select
                  {...tied}
                  value={place}
                  onChange={(event) => choose(event.currentTarget.value as LabelPlace)}
                >
                  {GROUPS.map((group) => (
                    <optgroup key={group} label={t(`options_places_${group}`)}>
                      {PLACES[group].map((name: Name) => (
                        <option key={name} value={`${group}.${name}`}>
                          {t(`options_place_${name}`)}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
                <button type="submit" class="button">
                  {t('options_add')}
                </button>
              </div>
            )}
          </Field>
        </form>
        {taught.length > 0 && (
          <ul class="labels" aria-label={t('options_labels')}>
            {taught.map(({ place: one }) =>
              textsOf(one).map((label) => (
                <li key={`${one} ${label}`}>
                  <HostText class="label-text" text={label} />
                  <span class="hint">{wordsOf(one)}</span>
                  <button
                    type="button"
                    class="plain"
                    aria-label={t('options_label_remove', label)}
                    onClick={() =>
                      save(
                        one,
                        textsOf(one).filter((other) => other !== label),
                      )
                    }
                  >
                    {t('options_remove')}
                  </button>
                </li>
              )),
            )}
          </ul>
        )}
      </div>
    </Section>
  );
}

/** Labels are compared without regard to case and composition, as they are when a page is read. */
function sameAs(label: string): (other: string) => boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  return (other) => plain(other) === plain(label);
}
