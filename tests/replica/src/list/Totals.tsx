/** The two cards above the table: what is not yet due, and what is late, by currency. */
import { cls } from '../classes';
import { config } from '../config';
import { formatMoney } from '../format';
import { sumsOf, type Sum } from '../state/lateness';
import { countOf, words } from '../words';
import { useBook } from './useBook';

function Card({ label, sum, late }: { label: string; sum: Sum; late?: boolean }) {
  const off = config.witness === 'wrong' ? 100_000 : 0;
  const amounts = Object.entries(sum.byCurrency).sort(([a], [b]) => (a === 'EUR' ? -1 : b === 'EUR' ? 1 : 0));
  return (
    <section className={cls('card', late && 'cardLate')}>
      <h2 className={cls('cardLabel')}>{label}</h2>
      <div className={cls('figures')}>
        {(amounts.length === 0 ? [['EUR', 0] as const] : amounts).map(([currency, cents]) => (
          <p key={currency} className={cls('figure')}>
            {formatMoney(cents + off, currency)}
          </p>
        ))}
      </div>
      <p className={cls('muted')}>{countOf(sum.count)}</p>
    </section>
  );
}

export function Totals() {
  const { unpaid, late } = sumsOf(useBook());
  if (config.witness === 'off') return null;
  return (
    <div className={cls('cards')}>
      <Card label={words.totalUnpaid} sum={unpaid} />
      <Card label={words.totalLate} sum={late} late />
    </div>
  );
}
