/** Taking a payment back: a question that names the price. */
import { cls } from '../classes';
import { refuses } from '../config';
import type { Invoice } from '../data/invoice';
import { Dialog } from '../frame/Dialog';
import { closeOverlay, unsettle } from '../state/actions';
import { fill, words } from '../words';
import { FormFoot } from './FormFoot';
import { useSubmit } from './useSubmit';

export function Unsettle({ invoice }: { invoice: Invoice }) {
  const asking = useSubmit();
  return (
    <Dialog small title={fill(words.unsettleTitle, { number: invoice.number })} onClose={closeOverlay}>
      <div className={cls('form')}>
        <p>{words.unsettleText}</p>
        <FormFoot
          {...asking}
          back={words.cancel}
          submit={words.confirm}
          onBack={closeOverlay}
          onSubmit={() =>
            void asking.submit(() => {
              closeOverlay();
              if (!refuses('dialogCancel')) unsettle(invoice);
            })
          }
        />
      </div>
    </Dialog>
  );
}
