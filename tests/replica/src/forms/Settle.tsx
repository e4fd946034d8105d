/** Marking as paid: a matching transaction, or a payment made elsewhere with its date. */
import { useMemo, useState } from 'react';
import { addDays, today, type Day } from '../clock';
import { cls } from '../classes';
import { refuses } from '../config';
import type { Invoice } from '../data/invoice';
import { formatDate, formatMoney } from '../format';
import { Dialog } from '../frame/Dialog';
import { Field } from '../frame/Field';
import { closeOverlay, settle } from '../state/actions';
import { fill, words } from '../words';
import { FormFoot } from './FormFoot';
import { useSubmit } from './useSubmit';

interface Match {
  readonly id: string;
  readonly day: Day;
  readonly party: string;
  readonly cents: number;
}

/** Three payments that might be the one: the exact amount first. */
const matchesFor = (invoice: Invoice): Match[] => [
  { id: 'm1', day: addDays(today(), -1), party: invoice.client, cents: invoice.cents },
  { id: 'm2', day: addDays(today(), -3), party: 'Pharmacie de la Halle', cents: invoice.cents + 1_250 },
  { id: 'm3', day: addDays(today(), -8), party: 'Résidence Bellerive', cents: Math.floor(invoice.cents / 2) },
];

export function Settle({ invoice }: { invoice: Invoice }) {
  const [choice, setChoice] = useState('');
  const [date, setDate] = useState<string>(today());
  const matches = useMemo(() => matchesFor(invoice), [invoice]);
  const settling = useSubmit();
  const outside = choice === 'outside';
  const confirm = () =>
    void settling.submit(() => {
      closeOverlay();
      if (refuses('dialogCancel')) return;
      settle(
        invoice,
        outside
          ? { how: 'outside', transaction: null, date }
          : { how: 'transaction', transaction: choice, date: null },
      );
    });
  return (
    <Dialog small title={fill(words.settleTitle, { number: invoice.number })} onClose={closeOverlay}>
      <div className={cls('form')}>
        <p className={cls('muted')}>{words.settleText}</p>
        <div role="radiogroup" aria-label={words.settleText} className={cls('choices')}>
          {matches.map((match) => (
            <label key={match.id} className={cls('choice')}>
              <input
                type="radio"
                name="match"
                checked={choice === match.id}
                onChange={() => setChoice(match.id)}
              />
              <span className={cls('choiceText')}>
                {match.party} <span className={cls('muted')}>{formatDate(match.day)}</span>
              </span>
              <span>{formatMoney(match.cents, invoice.currency)}</span>
            </label>
          ))}
          <label className={cls('choice')}>
            <input type="radio" name="match" checked={outside} onChange={() => setChoice('outside')} />
            <span className={cls('choiceText')}>{words.settleOutside}</span>
          </label>
        </div>
        {outside && (
          <Field label={words.settleDate}>
            {(id) => (
              <input
                id={id}
                type="date"
                className={cls('input')}
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            )}
          </Field>
        )}
        <FormFoot
          {...settling}
          back={words.cancel}
          submit={words.confirm}
          disabled={choice === '' || (outside && date === '')}
          onBack={closeOverlay}
          onSubmit={confirm}
        />
      </div>
    </Dialog>
  );
}
