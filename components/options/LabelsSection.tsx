/** Labels: texts that the host prints and this program does not know yet, taught by the user. */
import { useState } from 'preact/hooks';
import { actionLabels } from '../../utils/core/actions';
import { isDangerousLabel } from '../../utils/core/dangerous-labels';
import { E_INVOICE_STATES } from '../../utils/core/e-invoice';
import { FIELDS, STATUSES } from '../../utils/core/invoice';
import { LIMITS, MOST } from '../../utils/core/limits';
import type { LabelGroup, LabelPlace, Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
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
  column: FIELDS,
  status: [...STATUSES, 'partlyPaid'],
  eInvoice: E_INVOICE_STATES,
  action: actionLabels(),
  news: ['wasSent', 'hasFailed'],
} as const satisfies Record<LabelGroup, readonly string[]>;
type Group = keyof typeof PLACES;
type Name = (typeof PLACES)[Group][number];

const GROUPS = Object.keys(PLACES) as Group[];
const ALL = GROUPS.flatMap((group) =>
  PLACES[group].map((name: Name) => ({ group, name, place: `${group}.${name}` as LabelPlace })),
);

export function LabelsSection({ settings, onChange }: Props) {
  const { t } = useWords();
  const { extraLabels } = settings;
  const [place, setPlace] = useState<LabelPlace>('column.client');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const textsOf = (one: LabelPlace) => extraLabels[one] ?? [];
  const wordsOf = (one: LabelPlace) => {
    const found = ALL.find((each) => each.place === one);
    return found ? t(`options_place_${found.name}`) : one;
  };
  const add = (event: Event) => {
    event.preventDefault();
    const label = text.replace(/\s+/g, ' ').trim();
    const taken = ALL.find(
      (one) => one.place.split('.')[0] === place.split('.')[0] && textsOf(one.place).some(sameAs(label)),
    );
    if (label === '') return setError(t('options_label_empty'));
    if (taken) return setError(t('options_label_taken', t(`options_place_${taken.name}`)));
    if (isDangerousLabel(place, label)) return setError(t('options_label_dangerous'));
    if (textsOf(place).length >= MOST.labels) return setError(t('options_label_many', MOST.labels));
    onChange({ kind: 'label', place, text: label, taught: true });
    setText('');
    setError(null);
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
                maxLength={LIMITS.label}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={t('options_label_place')}>
            {(tied) => (
              <div class="with-button">
                <select
                  {...tied}
                  value={place}
                  onChange={(event) => setPlace(event.currentTarget.value as LabelPlace)}
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
                    onClick={() => onChange({ kind: 'label', place: one, text: label, taught: false })}
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
