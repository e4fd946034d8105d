/** The composer beside the host's send form: the text proposed, why, what speaks against it, and the way back. */
import type { ShownInterest, ShownReminder } from '../../utils/core/prepared';
import { useWords } from '../shared/words';
import { Card, Letter, trusted, type CardPlace } from './Card';

export interface ComposerProps extends CardPlace {
  /** What the form is for. */
  readonly sent: 'invoice' | 'creditNote';
  /** "F-2026-022 · HABITAT"; null while it cannot be told which invoice the form is about. */
  readonly about: string | null;
  readonly prepared: ShownReminder | null;
  readonly answers: Readonly<Record<string, string>>;
  /** Their texts: the same reason may come again with another fact. */
  readonly dismissed: readonly string[];
  /** The user is asked before his own text is replaced. */
  readonly confirming: boolean;
  readonly written: boolean;
  readonly busy: boolean;
  readonly onTemplate: (id: string) => void;
  readonly onAnswer: (label: string, value: string) => void;
  readonly onInsert: () => void;
  readonly onRestore: () => void;
  readonly onDismiss: (text: string) => void;
}

export function Composer(props: ComposerProps) {
  const { t } = useWords();
  const { prepared, busy } = props;
  return (
    <Card
      place={props}
      mark={{ 'data-relance-composer': '' }}
      title={t(props.sent === 'creditNote' ? 'guide_send' : 'page_composerTitle')}
      about={props.about ? <bdi>{props.about}</bdi> : t('page_composerUnknown')}
    >
      <label class="field">
        <span>{t('page_template')}</span>
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
      {prepared?.why && <p class="why">{prepared.why}</p>}
      {prepared?.warnings
        .filter(({ text }) => !props.dismissed.includes(text))
        .map((warning) => (
          <div key={warning.key} class="warning" data-relance-warning={warning.key} role="note">
            <p>
              {warning.text}{' '}
              {warning.key === 'otherLateInvoices' && prepared.statement && (
                <button
                  type="button"
                  class="more"
                  data-action="statement"
                  onClick={trusted(() => props.onTemplate(prepared.statement!))}
                >
                  {t('template_kind_statement')}
                </button>
              )}
            </p>
            <button
              type="button"
              class="close"
              aria-label={t('page_dismiss')}
              onClick={trusted((button) => {
                // It goes away with its warning: the focus goes on to what can be used next, and is not lost.
                const usable = [...button.closest('section')!.querySelectorAll<HTMLElement>(':enabled')];
                usable[usable.indexOf(button) + 1]!.focus();
                props.onDismiss(warning.text);
              })}
            >
              ×
            </button>
          </div>
        ))}
      {prepared && <Preview {...props} prepared={prepared} />}
      {prepared?.interest && <Interest {...prepared.interest} />}
      {props.confirming && (
        <p class="warning" role="alert">
          {t('page_confirmReplace')}
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
          {t(props.confirming ? 'page_insertAnyway' : props.written ? 'page_insertAgain' : 'page_insert')}
        </button>
        <button type="button" data-action="restore" disabled={busy} onClick={trusted(props.onRestore)}>
          {t('page_restore')}
        </button>
      </div>
      <p class="count">{t('page_youSend')}</p>
    </Card>
  );
}

function Preview({ prepared, answers, onAnswer }: ComposerProps & { readonly prepared: ShownReminder }) {
  const { rendered } = prepared;
  if (rendered.kind !== 'refused') {
    return (
      <>
        {rendered.labels.map((label) => (
          <label key={label} class="field">
            <span>{label}</span>
            <input
              type="text"
              value={answers[label] ?? ''}
              onInput={(event) => onAnswer(label, event.currentTarget.value)}
            />
          </label>
        ))}
        <Letter {...prepared} />
      </>
    );
  }
  return (
    <ul class="problems" role="list">
      {rendered.problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

/** Late interest with everything it stands on. */
function Interest({ title, lines, note }: ShownInterest) {
  const why = <p class="why">{note}</p>;
  if (!title) return why;
  return (
    <details class="preview">
      <summary>{title}</summary>
      <ul class="problems sheet" role="list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {why}
    </details>
  );
}
