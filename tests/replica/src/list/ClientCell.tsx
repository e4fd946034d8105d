/** The client's name and, under it, number and type, in one of three ways to write two lines. */
import { cls } from '../classes';
import { config } from '../config';
import type { Invoice } from '../data/invoice';
import { words } from '../words';

const AUTO = { table: 'span', grid: 'div', virtual: 'div', shadow: 'div', bare: 'br' } as const;

/** What stands under the name: "F-2026-020 - Facture d'acompte". */
const underName = (invoice: Invoice, withNumber: boolean): string =>
  [withNumber && invoice.number, invoice.deposit && words.deposit].filter(Boolean).join(' - ');

export function TwoLines({ first, second }: { first: string; second: string }) {
  const lines = config.lines === 'auto' ? AUTO[config.markup] : config.lines;
  if (lines === 'br') {
    return (
      <>
        <b className={cls('name')}>{first}</b>
        {second && <br />}
        {second}
      </>
    );
  }
  const Tag = lines;
  return (
    <Tag className={cls('stack')}>
      <Tag className={cls('name')}>{first}</Tag>
      {second && <Tag className={cls('under')}>{second}</Tag>}
    </Tag>
  );
}

export const ClientCell = ({ invoice }: { invoice: Invoice }) => (
  <TwoLines first={invoice.client} second={underName(invoice, !config.columns.has('number'))} />
);
