/** The composer beside the host's send form: the text proposed, why, what speaks against it, and the way back. */
import { formatDay } from '../../utils/core/day';
import { formatMoney } from '../../utils/core/money';
import type { PreparedReminder } from '../../utils/core/prepared';
import type { Warning } from '../../utils/core/warnings';
import { useWords, type Words } from '../shared/words';
import { InterestSheet } from './InterestSheet';
import { standingOf } from './standing';
import type { Box } from '../../utils/core/box';

export interface ComposerProps {
  /** "F-2026-022 · HABITAT"; null while it cannot be told which invoice the form is about. */
  readonly about: string | null;
  readonly prepared: PreparedReminder | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly dismissed: readonly string[];
  /** The user is asked before his own text is replaced. */
  readonly confirming: boolean;
  readonly written: boolean;
  readonly busy: boolean;
  /** Where there is room beside the form, in viewport pixels; null: none, and it stays folded until asked for. */
  readonly room: Box | null;
  /** Whether there is room for all of it; if not it stays folded until the user asks. */
  readonly roomy: boolean;
  readonly folded: boolean;
  readonly onTemplate: (id: string) => void;
  readonly onAnswer: (label: string, value: string) => void;
  readonly onInsert: () => void;
  readonly onRestore: () => void;
  readonly onDismiss: (key: string) => void;
  readonly onFold: () => void;
}

export function Composer(props: ComposerProps) {
  const words = useWords();
  const { prepared, roomy, folded, busy } = props;
  const trusted = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act();
  };
  return (
    <section {...standingOf(props)} data-relance-composer aria-label={words.t('page_composerTitle')}>
      <header class="panel-head">
        <div>
          <h2>{words.t('page_composerTitle')}</h2>
          <p class="about">{props.about ? <bdi>{props.about}</bdi> : words.t('page_composerUnknown')}</p>
        </div>
        {!roomy && (
          <button type="button" class="more" aria-expanded={!folded} onClick={trusted(props.onFold)}>
            {words.t(folded ? 'page_unfold' : 'page_fold')}
          </button>
        )}
      </header>
      <div class="composer-body" hidden={!roomy && folded}>
        <label class="field">
          <span>{words.t('page_template')}</span>
          <select
            data-field="template"
            disabled={!prepared}
            value={prepared?.template?.id ?? ''}
            onChange={(event) => props.onTemplate(event.currentTarget.value)}
          >
            {(prepared?.templates ?? []).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {prepared?.why && <p class="why">{sayWhy(prepared, words)}</p>}
        {prepared?.warnings
          .filter(({ key }) => !props.dismissed.includes(key))
          .map((warning) => (
            <div key={warning.key} class="warning" data-relance-warning={warning.key} role="note">
              <p>{sayWarning(warning, words)}</p>
              {warning.dismissible && (
                <button
                  type="button"
                  class="close"
                  aria-label={words.t('page_dismiss')}
                  onClick={trusted(() => props.onDismiss(warning.key))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </div>
          ))}
        {prepared && <Preview {...props} prepared={prepared} />}
        {prepared?.interest && <InterestSheet interest={prepared.interest} />}
        {props.confirming && (
          <p class="warning" role="alert">
            {words.t('page_confirmReplace')}
          </p>
        )}
        <div class="actions">
          <button
            type="button"
            class="primary"
            data-action="insert"
            disabled={busy || prepared?.rendered.kind !== 'text' || props.about === null}
            onClick={trusted(props.onInsert)}
          >
            {words.t(
              props.confirming ? 'page_insertAnyway' : props.written ? 'page_insertAgain' : 'page_insert',
            )}
          </button>
          <button type="button" data-action="restore" disabled={busy} onClick={trusted(props.onRestore)}>
            {words.t('page_restore')}
          </button>
        </div>
        <p class="count">{words.t('page_youSend')}</p>
      </div>
    </section>
  );
}

function Preview({ prepared, answers, onAnswer }: ComposerProps & { readonly prepared: PreparedReminder }) {
  const words = useWords();
  const { rendered } = prepared;
  if (rendered.kind === 'text') {
    return (
      <details class="preview">
        <summary>{words.t('page_preview')}</summary>
        <p class="subject" lang={prepared.language}>
          {rendered.subject}
        </p>
        <p class="text" lang={prepared.language}>
          {rendered.body}
        </p>
      </details>
    );
  }
  if (rendered.kind === 'asks') {
    return (
      <>
        {rendered.labels.map((label) => (
          <label key={label} class="field">
            <span>{label}</span>
            <input
              type="text"
              value={answers[label] ?? ''}
              onChange={(event) => onAnswer(label, event.currentTarget.value)}
            />
          </label>
        ))}
      </>
    );
  }
  return (
    <ul class="problems" role="list">
      {rendered.problems.map(({ reason, where, line, column, name, suggestion }) => (
        <li key={`${where}${line}:${column}${name}`}>
          {words.t(`templateProblem_${reason}`, name)}{' '}
          {words.t('page_problemWhere', words.t(`page_${where}`), line, column)}
          {suggestion && ` ${words.t('page_problemSuggestion', suggestion)}`}
        </li>
      ))}
    </ul>
  );
}

/** Days as the user's language prints them, everything else as it is. */
function fills(params: object, words: Words): (string | number)[] {
  return Object.values(params).map((value: unknown) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
      return formatDay(value, words.locale, 'long');
    if (Array.isArray(value)) {
      return value
        .map((one: unknown) => (typeof one === 'string' ? one : formatMoney(one as never, words.locale)))
        .join(', ');
    }
    if (typeof value === 'object' && value !== null) return formatMoney(value as never, words.locale);
    return value as string | number;
  });
}

function sayWhy({ why }: PreparedReminder, words: Words): string {
  const reason = why!;
  const [first, ...rest] = fills(reason.params, words);
  switch (reason.key) {
    case 'firstNotReached':
    case 'reached':
    case 'earlierLevelFirst':
    case 'nextNotReached':
      return words.n(`reminderLate_${reason.key}`, reason.params.daysLate, ...rest);
    default:
      return words.t(`reminder_${reason.key}`, ...(first === undefined ? [] : [first, ...rest]));
  }
}

function sayWarning(warning: Warning, words: Words): string {
  if (warning.key === 'notUnpaid')
    return words.t('warning_notUnpaid', words.t(`status_${warning.params.status}`));
  return words.t(`warning_${warning.key}`, ...fills(warning.params, words));
}
