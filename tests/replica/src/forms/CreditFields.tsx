/** The fields of the credit-note form. */
import { cls } from '../classes';
import { refuses } from '../config';
import type { Book, Invoice } from '../data/invoice';
import { Field } from '../frame/Field';
import { nextCreditNumber } from '../state/actions';
import { fill, words } from '../words';
import { isLocked, type CreditDraft } from './creditDraft';

interface Props {
  readonly book: Book;
  readonly invoice: Invoice;
  readonly draft: CreditDraft;
  change(part: Partial<CreditDraft>): void;
}

function NumberChoice({ book, draft, change }: Props) {
  return (
    <fieldset className={cls('fieldset')}>
      <legend>{words.creditNumber}</legend>
      <label className={cls('check')}>
        <input
          type="radio"
          name="numbering"
          checked={draft.automatic}
          onChange={() => change({ automatic: true })}
        />
        {fill(words.automatic, { number: nextCreditNumber(book) })}
      </label>
      <label className={cls('check')}>
        <input
          type="radio"
          name="numbering"
          checked={!draft.automatic}
          onChange={() => change({ automatic: false })}
        />
        {words.manual}
      </label>
      {!draft.automatic && (
        <input
          type="text"
          className={cls('input')}
          aria-label={words.creditNumber}
          value={draft.number}
          onChange={(event) => change({ number: event.target.value })}
        />
      )}
    </fieldset>
  );
}

function Lines({ invoice, draft, change }: Props) {
  const locked = isLocked(invoice);
  return (
    <fieldset className={cls('fieldset')}>
      <legend>{words.lines}</legend>
      {locked && <p className={cls('hint')}>{words.locked}</p>}
      {invoice.lines.map((line, at) => (
        <label key={line.label} className={cls('line')}>
          <span>{line.label}</span>
          <input
            type="text"
            inputMode="decimal"
            className={cls('input compact')}
            disabled={locked}
            value={draft.amounts[at] ?? ''}
            onChange={(event) =>
              change({
                amounts: draft.amounts.map((amount, index) => (index === at ? event.target.value : amount)),
              })
            }
          />
        </label>
      ))}
    </fieldset>
  );
}

export function CreditFields(props: Props) {
  const { draft, change } = props;
  return (
    <>
      <NumberChoice {...props} />
      <Field label={words.issueDate}>
        {(id) => (
          <input
            id={id}
            type="date"
            className={cls('input')}
            value={draft.issued}
            onChange={(event) => change({ issued: event.target.value })}
          />
        )}
      </Field>
      {!refuses('noReason') && (
        <Field label={words.reason} hint={words.reasonHint}>
          {(id) => (
            <textarea
              id={id}
              className={cls('input')}
              rows={3}
              value={draft.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          )}
        </Field>
      )}
      <Lines {...props} />
    </>
  );
}
