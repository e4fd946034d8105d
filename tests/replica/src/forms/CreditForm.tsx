/** The credit-note form and the question that follows it. */
import { useState, type FormEvent } from 'react';
import { cls } from '../classes';
import { refuses } from '../config';
import type { Book, Invoice } from '../data/invoice';
import { formatMoney } from '../format';
import { Dialog } from '../frame/Dialog';
import { createCreditNote, openOverlay } from '../state/actions';
import { fill, words } from '../words';
import { draftCents, draftNumber, emptyDraft, faultOf } from './creditDraft';
import { CreditFields } from './CreditFields';
import { FormFoot } from './FormFoot';
import { useSubmit } from './useSubmit';

interface Props {
  readonly book: Book;
  readonly invoice: Invoice;
  onClose(): void;
}

export function CreditForm({ book, invoice, onClose }: Props) {
  const [draft, setDraft] = useState(() => emptyDraft(invoice));
  const [asking, setAsking] = useState(false);
  const creating = useSubmit();
  const cents = draftCents(draft);

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(book, invoice, draft);
    creating.setError(fault);
    setAsking(fault === null);
  };

  const create = () =>
    void creating.submit(() => {
      setAsking(false);
      if (refuses('dialogCancel')) return;
      const number = draftNumber(book, draft);
      const { issued, reason } = draft;
      createCreditNote(invoice, { number, issued, reason, cents, currency: invoice.currency });
      onClose();
      openOverlay({ kind: 'created', creditNote: number });
    });

  return (
    <>
      <form onSubmit={ask} className={cls('form')} noValidate>
        <CreditFields
          book={book}
          invoice={invoice}
          draft={draft}
          change={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        <FormFoot
          busy={false}
          error={asking ? null : creating.error}
          back={words.cancel}
          submit={words.createCreditSubmit}
          onBack={onClose}
        />
      </form>
      {asking && (
        <Dialog small title={words.creditConfirmTitle} onClose={() => setAsking(false)}>
          <div className={cls('form')}>
            <p>
              {fill(words.creditConfirmText, {
                ...{ number: invoice.number, amount: formatMoney(cents, invoice.currency) },
              })}
            </p>
            <FormFoot
              {...creating}
              back={words.back}
              submit={words.createCreditSubmit}
              onBack={() => setAsking(false)}
              onSubmit={create}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
