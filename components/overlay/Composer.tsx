/** The composer beside the host's send form: the text proposed, why, what speaks against it, and the way back. */
import { LIMITS } from '../../utils/core/limits';
import type { ShownInterest, ShownReminder } from '../../utils/core/prepared';
import { useWords } from '../shared/words';
import { ChasePasses, type ChaseShown } from './ChaseCard';
import { Card, Letter, trusted, type CardPlace } from './Card';
import { Warnings, type WarningsProps } from './Warnings';

export interface ComposerProps extends CardPlace, WarningsProps {
  /** What the form is for. */
  readonly sent: 'invoice' | 'creditNote';
  /** "F-2026-022 · HABITAT"; null while it cannot be told which invoice the form is about. */
  readonly about: string | null;
  readonly answers: Readonly<Record<string, string>>;
  /** The chase that this form was opened in. */
  readonly chase?: ChaseShown | null;
  /** Something speaks against writing: the user has to insist. */
  readonly stopped: boolean;
  /** The user is asked before his own text is replaced. */
  readonly confirming: boolean;
  readonly written: boolean;
  readonly busy: boolean;
  /** The signature as the user changes it; null: as it is proposed. */
  readonly signature: string | null;
  /** The number of a registered letter, as the user gives it. */
  readonly registered: string;
  readonly onSignature: (text: string) => void;
  readonly onKeepSignature: () => void;
  readonly onRegistered: (number: string) => void;
  readonly onAnswer: (label: string, value: string) => void;
  readonly onInsert: () => void;
  readonly onRestore: () => void;
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
      <Warnings {...props} />
      {prepared && <Asked {...props} prepared={prepared} />}
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
          class={props.written ? undefined : 'primary'}
          data-action="insert"
          disabled={busy || prepared?.rendered.kind !== 'text' || props.about === null}
          onClick={trusted(props.onInsert)}
        >
          {t(insertWord(props))}
        </button>
        <button type="button" data-action="restore" disabled={busy} onClick={trusted(props.onRestore)}>
          {t('page_restore')}
        </button>
      </div>
      {props.chase?.turn && (
        <div class="actions chase-bar">
          <span>{t('page_chaseAt', props.chase.position, props.chase.count)}</span>
          <ChasePasses {...props.chase} />
        </div>
      )}
      <p class="count">{t('page_youSend')}</p>
    </Card>
  );
}

function insertWord({ confirming, stopped, written }: ComposerProps) {
  if (confirming) return 'page_insertAnyway';
  if (stopped) return 'page_insertStopped';
  return written ? 'page_insertAgain' : 'page_insert';
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

/** What is asked beside the form: how letters are signed, once; and whether a formal notice goes by post as well. */
function Asked({ prepared, ...props }: ComposerProps & { readonly prepared: ShownReminder }) {
  const { t } = useWords();
  return (
    <>
      {prepared.signature !== null && (
        <div class="field">
          <label>
            <span>{t('page_signature')}</span>
            <textarea
              data-field="signature"
              rows={2}
              maxLength={LIMITS.signature}
              value={props.signature ?? prepared.signature}
              onInput={(event) => props.onSignature(event.currentTarget.value)}
            />
          </label>
          <button
            type="button"
            class="more"
            data-action="keep-signature"
            onClick={trusted(props.onKeepSignature)}
          >
            {t('page_keepSignature')}
          </button>
        </div>
      )}
      {prepared.template?.kind === 'formalNotice' && (
        <label class="field">
          <span>{t('page_registered')}</span>
          <input
            type="text"
            data-field="registered"
            maxLength={LIMITS.writtenNumber}
            value={props.registered}
            onInput={(event) => props.onRegistered(event.currentTarget.value)}
          />
        </label>
      )}
    </>
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
