/** The report on receivables: which organisation, at which day, and its sections one below the other. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatDay, isDay, type Day } from '../../utils/core/day';
import { SOON } from '../../utils/core/due-soon';
import type { Journal } from '../../utils/core/journal';
import type { Ledger } from '../../utils/core/ledger';
import { buildReport, type Report } from '../../utils/core/report';
import { trendLines, type Trend } from '../../utils/core/trend';
import type { StoreProblem } from '../../utils/protocol';
import { DateField } from '../form/DateField';
import { PageHead } from '../journal/PageHead';
import { usePageFoot } from '../journal/use-page-foot';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { AddsUpSection } from './AddsUpSection';
import { AgeingSection } from './AgeingSection';
import { DueSoonSection } from './DueSoonSection';
import { LargestClients, PayersTable } from './PayersSection';
import { TrendSection } from './TrendSection';

export interface ReportPageProps {
  /** The organisations' names by slug, in the order to offer them. */
  readonly organisations: ReadonlyMap<string, string>;
  /** The organisation shown; null when none was ever read. */
  readonly ledger: Ledger | null;
  readonly journal: Journal;
  readonly trend: Trend;
  readonly problem: StoreProblem | null;
  readonly today: Day;
  readonly onChoose: (slug: string) => void;
  readonly onPrint: (title: string) => void;
}

export function ReportPage(props: ReportPageProps) {
  const { organisations, ledger, journal, trend, problem, today, onChoose, onPrint } = props;
  const { t } = useWords();
  // Null: today, also once the day has changed.
  const [chosen, setChosen] = useState<string | null>(null);
  const asOf = chosen ?? today;
  const organisation = organisations.get(ledger?.slug ?? '') ?? ledger?.slug ?? '';
  const report = useMemo(
    () => (ledger ? made(ledger, journal, asOf, today) : null),
    [ledger, journal, asOf, today],
  );
  return (
    <>
      <PageHead part="report" organisations={organisations} slug={ledger?.slug ?? null} onChoose={onChoose} />
      <main class="report">
        {problem && (
          <div class="warning" role="alert" data-problem={problem}>
            <Icon name="warn" />
            <p>
              <strong>{t(`problem_${problem}`)}</strong> {t(`problem_${problem}Help`)}
            </p>
          </div>
        )}
        {report === null ? (
          <p class="nothing">{t('journal_nothingRead')}</p>
        ) : (
          <>
            <h2>{t('report_title')}</h2>
            <p class="lead">{t('report_lead')}</p>
            <form class="filters dates" onSubmit={(event) => event.preventDefault()}>
              <DateField label={t('pack_about_asOf')} value={asOf} onValue={setChosen} />
              <button
                type="button"
                class="button"
                data-action="print"
                onClick={() => onPrint(`${t('report_title')} ${organisation} ${asOf}`)}
              >
                {t('pack_print')}
              </button>
            </form>
            {typeof report === 'string' ? (
              <p class="warning" role="alert">
                <Icon name="warn" />
                <span>{t(report === 'noDay' ? 'report_noDay' : 'popup_tooLarge')}</span>
              </p>
            ) : (
              <Sections key={ledger?.slug} report={report} organisation={organisation} trend={trend} />
            )}
          </>
        )}
      </main>
      <footer>{t('pack_documentFoot')}</footer>
    </>
  );
}

interface SectionsProps {
  readonly report: Report;
  readonly organisation: string;
  readonly trend: Trend;
}

function Sections({ report, organisation, trend }: SectionsProps) {
  const { t, n, locale } = useWords();
  const { asOf, notes, currencies, payers, uncertain } = report;
  const lines = useMemo(() => trendLines(trend), [trend]);
  usePageFoot(`\u2068${organisation}\u2069 · ${t('pack_about_asOf')} ${formatDay(asOf, locale, 'long')}`);
  return (
    <>
      <p class="print-head">
        <bdi>{organisation}</bdi> · {t('pack_about_asOf')} {formatDay(asOf, locale, 'long')}
      </p>
      <ul class="notes" aria-label={t('pack_notes')}>
        {notes.map((note) => (
          <li key={note} data-note={note}>
            <Icon name="warn" />
            <span>{t(`pack_note_${note}`)}</span>
          </li>
        ))}
        {uncertain > 0 && (
          <li data-note="uncertain">
            <Icon name="warn" />
            <span>{n('report_uncertain', uncertain)}</span>
          </li>
        )}
      </ul>
      <Section name="ageing" title={t('report_ageing')}>
        {currencies.map((part) => (
          <AgeingSection key={part.currency} part={part} />
        ))}
        {currencies.length === 0 && <p class="nothing">{t('pack_nothingOwed')}</p>}
      </Section>
      {currencies.length > 0 && (
        <Section name="due-soon" title={t('report_dueSoon', SOON)}>
          {currencies.map(({ currency, dueSoon }) => (
            <DueSoonSection key={currency} currency={currency} days={dueSoon} asOf={asOf} />
          ))}
        </Section>
      )}
      <Section name="payers" title={t('report_payers')} lead={t('report_payersHow')}>
        {currencies.map((part) => (
          <LargestClients key={part.currency} part={part} />
        ))}
        <PayersTable payers={payers} />
      </Section>
      <Section name="trend" title={t('report_trend')} lead={t('report_trendHow')}>
        {lines.map((line) => (
          <TrendSection key={line.currency} line={line} />
        ))}
        {lines.length === 0 && <p class="nothing">{t('report_noTrend', '')}</p>}
      </Section>
      {currencies.length > 0 && (
        <Section name="adds-up" title={t('report_addsUp')} lead={t('report_addsUpHow')}>
          <AddsUpSection currencies={currencies} />
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

const Section = ({ name, title, lead, children }: SectionProps) => (
  <section class="part" data-section={name} aria-labelledby={`title-${name}`}>
    <h2 id={`title-${name}`}>{title}</h2>
    {lead && <p class="lead">{lead}</p>}
    {children}
  </section>
);

function made(ledger: Ledger, journal: Journal, asOf: string, today: Day): Report | 'noDay' | 'tooLarge' {
  if (!isDay(asOf)) return 'noDay';
  try {
    return buildReport({ ledger, journal, asOf, today });
  } catch (error) {
    if (error instanceof RangeError) return 'tooLarge';
    throw error;
  }
}
