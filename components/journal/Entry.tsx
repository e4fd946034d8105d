/** One fact of the journal: what happened, to which invoice, its history, and the ways to correct or withdraw it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDay, type Day } from '../../utils/core/day';
import { certaintyOf } from '../../utils/core/certainty';
import type { Fact, JournalEntry } from '../../utils/core/journal';
import { actionOf } from '../../utils/core/facts';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { contentOf } from './entry-form-values';
import { entryWords, sayInstant } from '../../utils/words/entry-words';
import type { DoubtsOf } from './doubts';
import { EntryForm } from './EntryForm';
import { FullText } from './FullText';
import type { NewEntry } from './record';
import { isFocusLost } from './use-successor';

interface Props {
  readonly fact: Fact;
  readonly today: Day;
  readonly withdrawn?: boolean;
  /** Whether the day is told: a heading may have told it. */
  readonly dated?: boolean;
  /** Whether it takes the focus that is lost as it appears. */
  readonly takesFocus?: boolean;
  /** Everything recorded about this fact; asked for only when it is shown. */
  readonly historyOf: (id: string) => readonly JournalEntry[];
  readonly doubtsOf: DoubtsOf;
  readonly onCorrect: (entry: NewEntry) => void;
  readonly onCorrecting: () => void;
  /** Withdraws the fact, or takes its withdrawal back. */
  readonly onToggle: (fact: Fact) => void;
  /** Says whether a message of which it is not known was sent. */
  readonly onSettle: (fact: Fact, wasSent: boolean) => void;
}

export function Entry({
  fact,
  today,
  withdrawn = false,
  dated = true,
  takesFocus = false,
  historyOf,
  doubtsOf,
  onCorrect,
  onCorrecting,
  onToggle,
  onSettle,
}: Props) {
  const words = useWords();
  const { t, locale } = words;
  const [correcting, setCorrecting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (left.current) button.current?.focus();
    left.current = false;
  }, [correcting]);
  useLayoutEffect(() => {
    if (takesFocus && isFocusLost()) button.current?.focus();
  }, []);
  const day = formatDay(fact.day, locale, 'long');
  return (
    <article
      class={withdrawn ? 'entry is-withdrawn' : 'entry'}
      data-entry={fact.id}
      data-kind={fact.kind}
      data-invoice={fact.invoice.number}
      data-client={fact.invoice.client}
      data-day={fact.day}
      data-certainty={certaintyOf(fact)}
      data-withdrawn={withdrawn ? '' : undefined}
    >
      <Head fact={fact} dated={dated} />
      <Said fact={fact} />
      {!withdrawn && certaintyOf(fact) === 'unsure' && (
        <div class="entry-unsure" data-ask="sent">
          <p>{t('journal_unsure')}</p>
          <button type="button" class="button" data-action="was-sent" onClick={() => onSettle(fact, true)}>
            {t('page_wasSent')}
          </button>
          <button
            type="button"
            class="button"
            data-action="was-not-sent"
            onClick={() => onSettle(fact, false)}
          >
            {t('page_wasNotSent')}
          </button>
        </div>
      )}
      {correcting ? (
        <EntryForm
          content={contentOf(fact)}
          day={fact.day}
          today={today}
          submit={t('journal_saveCorrection')}
          takesFocus
          doubtsOf={(content, changedDay) => doubtsOf(fact.invoice, content, changedDay, fact.id)}
          onCancel={() => {
            setCorrecting(false);
            left.current = true;
          }}
          onSubmit={(content, changedDay) => {
            setCorrecting(false);
            left.current = true;
            onCorrect({ ...content, day: changedDay, invoice: fact.invoice, corrects: fact.id });
          }}
        />
      ) : (
        <div class="entry-foot">
          <p class="entry-record">
            {t('journal_recorded', sayInstant(fact.at, words))}
            {fact.corrects !== null && <strong> · {t('journal_corrected')}</strong>}
          </p>
          {!withdrawn && (
            <button
              ref={button}
              type="button"
              class="plain"
              data-action="correct"
              aria-label={t(
                'journal_correctOf',
                t(`journal_kind_${actionOf(fact)}`),
                fact.invoice.number,
                day,
              )}
              onClick={() => {
                setCorrecting(true);
                onCorrecting();
              }}
            >
              {t('journal_correct')}
            </button>
          )}
          <button
            type="button"
            class="plain"
            data-action={withdrawn ? 'restore' : 'withdraw'}
            aria-label={t(
              withdrawn ? 'journal_restoreOf' : 'journal_withdrawOf',
              t(`journal_kind_${actionOf(fact)}`),
              fact.invoice.number,
              day,
            )}
            onClick={() => onToggle(fact)}
          >
            {t(withdrawn ? 'journal_restore' : 'journal_withdraw')}
          </button>
          {(withdrawn || fact.corrects !== null) && <History entries={historyOf(fact.id)} />}
        </div>
      )}
    </article>
  );
}

function Head({ fact, dated }: { readonly fact: Fact; readonly dated: boolean }) {
  const { t, locale } = useWords();
  return (
    <header class="entry-head">
      <strong class="entry-kind">{t(`journal_kind_${actionOf(fact)}`)}</strong>
      {dated && <time dateTime={fact.day}>{formatDay(fact.day, locale, 'medium')}</time>}
      <span class="entry-invoice">
        <HostText class="number" text={fact.invoice.number} />
        <HostText class="client" text={fact.invoice.client} />
      </span>
    </header>
  );
}

function Said({ fact }: { readonly fact: Fact }) {
  const { said, text } = entryWords(fact, useWords());
  if (!said && !text) return null;
  return (
    <p class="entry-text">
      {said && <span>{said}</span>}
      {text && <FullText text={text} />}
    </p>
  );
}

function History({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const words = useWords();
  const { t, n } = words;
  return (
    <details class="history">
      <summary>{n('journal_history', entries.length)}</summary>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span class="entry-record">{sayInstant(entry.at, words)}</span>{' '}
            {entry.kind === 'withdrawal' ? (
              <strong>{t('journal_withdrawal')}</strong>
            ) : (
              <>
                <strong>{t(`journal_kind_${actionOf(entry)}`)}</strong> <Said fact={entry} />
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
