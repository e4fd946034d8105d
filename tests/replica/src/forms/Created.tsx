/** After a credit note: it exists, and can be sent now or later. */
import { cls } from '../classes';
import type { CreditNote } from '../data/invoice';
import { Dialog } from '../frame/Dialog';
import { closeOverlay, notify, openOverlay, senderName } from '../state/actions';
import { getState, setState } from '../state/store';
import { fill, words } from '../words';
import { FormFoot } from './FormFoot';
import { SendForm } from './SendForm';

export const Created = ({ note }: { note: CreditNote }) => (
  <Dialog small title={fill(words.created, { number: note.number })} onClose={closeOverlay}>
    <div className={cls('form')}>
      <p>{words.createdText}</p>
      <FormFoot
        error={null}
        busy={false}
        back={words.later}
        submit={words.sendCredit}
        onBack={closeOverlay}
        onSubmit={() => openOverlay({ kind: 'sendCredit', creditNote: note.number })}
      />
    </div>
  </Dialog>
);

export function SendCreditNote({ note }: { note: CreditNote }) {
  const values = { number: note.number, invoice: note.invoice, sender: senderName() };
  return (
    <SendForm
      title={`${words.sendCredit} ${note.number}`}
      initial={{
        ...{ number: note.number, recipients: note.email },
        subject: fill(words.creditSubject, values),
        message: fill(words.creditMessage, values),
      }}
      submit={words.sendCredit}
      onClose={closeOverlay}
      onSent={(sending) => {
        setState({ sentCreditNotes: [...getState().sentCreditNotes, sending], overlay: null });
        notify(fill(words.created, { number: note.number }));
      }}
    />
  );
}
