/** Wiping everything: what would be lost is said, and a word has to be typed, before it is done. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/words';
import type { DataActions, DataCounts } from './data-actions';
import { Field } from './Field';

interface Props {
  readonly counts: DataCounts;
  readonly actions: DataActions;
}

export function WipeData({ counts, actions }: Props) {
  const { t, n } = useWords();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const word = t('options_wipe_word');
  const matches = typed.trim().toLowerCase() === word.toLowerCase();
  useEffect(() => {
    if (asking) input.current?.focus();
  }, [asking]);

  const close = () => {
    setAsking(false);
    setTyped('');
    button.current?.focus();
  };
  const wipe = async (event: Event) => {
    event.preventDefault();
    if (!matches) return;
    const problem = await actions.wipe();
    close();
    setSaid(problem === null ? t('options_wipe_done') : t(`options_problem_${problem}`));
  };
  return (
    <>
      <Field label={t('options_wipe')} hint={t('options_wipe_hint')} forButton>
        {(tied) => (
          <>
            <button
              {...tied}
              ref={button}
              type="button"
              class="button is-danger"
              aria-expanded={asking}
              onClick={() => {
                setSaid('');
                if (asking) close();
                else setAsking(true);
              }}
            >
              {t('options_wipe_button')}
            </button>
            <p class="outcome" role="status">
              {said}
            </p>
          </>
        )}
      </Field>
      {asking && (
        <form
          class="wipe"
          aria-labelledby={`${id}-title`}
          onSubmit={(event) => void wipe(event)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <h3 id={`${id}-title`}>{t('options_wipe_title')}</h3>
          <p>{t('options_wipe_lost')}</p>
          <ul>
            {counts.entries > 0 && <li>{n('options_entries', counts.entries)}</li>}
            {counts.invoices > 0 && (
              <li>
                {n('options_invoices', counts.invoices)} ({n('options_organisations', counts.organisations)})
              </li>
            )}
            {counts.templates > 0 && <li>{n('options_ownTemplates', counts.templates)}</li>}
            <li>{t('options_wipe_settings')}</li>
          </ul>
          <p>{t('options_wipe_export')}</p>
          <label>
            <span>{t('options_wipe_type', word)}</span>
            <input
              ref={input}
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <div class="buttons">
            <button type="submit" class="button is-danger" disabled={!matches}>
              {t('options_wipe_confirm')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('options_cancel')}
            </button>
          </div>
        </form>
      )}
    </>
  );
}
