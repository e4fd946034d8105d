/** Unpaid and late over time in one currency, from the readings that were made: drawn, and as a table. */
import { useState } from 'preact/hooks';
import { formatDay } from '../../utils/core/day';
import { formatMoney } from '../../utils/core/money';
import type { TrendLine } from '../../utils/core/trend';
import { useWords } from '../shared/words';
import { dayColumn, moneyColumn } from './columns';
import { SortableTable, type Column } from './SortableTable';
import { HEIGHT, trendShape, WIDTH } from './trend-shape';

type Point = TrendLine['points'][number];

export function TrendSection({ line }: { readonly line: TrendLine }) {
  const words = useWords();
  const { t, locale } = words;
  const [isOpen, setOpen] = useState(false);
  const { currency, points } = line;
  const [first, last] = [points[0]!, points.at(-1)!];
  if (first === last) return <p class="nothing">{t('report_noTrend', currency)}</p>;
  const { late, unpaid, partial, top } = trendShape(points);
  const money = (minor: number) => formatMoney({ minor, currency }, locale);
  const between = t('pack_fromTo', formatDay(first.day, locale, 'long'), formatDay(last.day, locale, 'long'));
  const columns: Column<Point>[] = [
    dayColumn('day', t('journal_day'), ({ day }) => day, words),
    moneyColumn('unpaid', t('pack_col_notDue'), ({ unpaid: minor }) => ({ minor, currency }), words),
    moneyColumn('late', t('popup_late'), ({ late: minor }) => ({ minor, currency }), words),
    {
      ...{ key: 'whole', head: t('report_allSeen'), value: ({ whole }) => String(whole) },
      cell: ({ whole }) => t(whole === null ? 'pack_unknown' : whole ? 'pack_yes' : 'pack_no'),
    },
  ];
  return (
    <figure class="card trend" data-trend={currency}>
      <figcaption>
        <span class="trend-key is-unpaid">{t('pack_col_notDue')}</span>
        <span class="trend-key is-late">{t('popup_late')}</span>
        <span class="top">{money(top)}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${currency}, ${between}`}
      >
        <path class="is-unpaid" d={unpaid} />
        <path class="is-late" d={late} />
        {partial.map((x) => (
          <line key={x} class="is-partial" x1={x} x2={x} y1="0" y2={HEIGHT} />
        ))}
      </svg>
      <p class="ends">
        <span>{formatDay(first.day, locale, 'medium')}</span>
        <span>{formatDay(last.day, locale, 'medium')}</span>
      </p>
      {partial.length > 0 && <p class="hint">{t('report_partialDays')}</p>}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('report_asTable')}</summary>
        {isOpen && (
          <SortableTable
            name={`trend-${currency}`}
            caption={`${t('report_trend')} (${currency})`}
            columns={columns}
            rows={points}
            first={{ key: 'day', descending: true }}
          />
        )}
      </details>
    </figure>
  );
}
