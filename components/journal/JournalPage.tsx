/** The page of the record: which organisation, its journal, and the pack for the accountant. */
import { useMemo, useState } from 'preact/hooks';
import { isDay, type Day } from '../../utils/core/day';
import type { Journal } from '../../utils/core/journal';
import type { Ledger } from '../../utils/core/ledger';
import { buildPack, type Pack } from '../../utils/core/pack';
import type { Problem, StoreProblem } from '../../utils/protocol';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { JournalSection } from './JournalSection';
import type { PackExport } from './Making';
import { PackDocument } from './PackDocument';
import { PackSection, type PackDates } from './PackSection';
import { PageHead, type Part } from './PageHead';
import type { RecordEntries } from './record';

export interface JournalPageProps {
  readonly part: Exclude<Part, 'report'>;
  /** The organisations' names by slug, in the order to offer them. */
  readonly organisations: ReadonlyMap<string, string>;
  /** The organisation shown; null when none was ever read. */
  readonly ledger: Ledger | null;
  readonly journal: Journal;
  readonly problem: StoreProblem | null;
  readonly today: Day;
  readonly onChoose: (slug: string) => void;
  readonly onRecord: RecordEntries;
  readonly exports: readonly PackExport[];
  readonly onPrint: (title: string) => void;
  readonly draft: (pack: Pack, files: readonly string[]) => string;
}

export function JournalPage(props: JournalPageProps) {
  const { part, organisations, ledger, journal, problem, today, onChoose, onRecord, onPrint, draft } = props;
  const { t } = useWords();
  const [dates, setDates] = useState<PackDates>(() => sinceJanuary(today));
  const [asDocument, setAsDocument] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const organisation = organisations.get(ledger?.slug ?? '') ?? ledger?.slug ?? '';
  const pack = useMemo(
    () => (ledger && part === 'pack' ? made(ledger, journal, organisation, dates, today) : null),
    [part, ledger, journal, organisation, dates, today],
  );

  if (asDocument && pack !== null && typeof pack !== 'string') {
    const title = `${t('pack_documentTitle')} ${organisation} ${pack.asOf}`;
    return <PackDocument pack={pack} onBack={() => setAsDocument(false)} onPrint={() => onPrint(title)} />;
  }
  const told = failure ?? problem;
  return (
    <>
      <PageHead part={part} organisations={organisations} slug={ledger?.slug ?? null} onChoose={onChoose} />
      <main>
        {told && (
          <div class="warning" role="alert" data-problem={told}>
            <Icon name="warn" />
            <p>
              <strong>{t(`problem_${told}`)}</strong>{' '}
              {t(failure ? 'journal_notRecorded' : `problem_${told}Help`)}
            </p>
          </div>
        )}
        {ledger === null && <p class="nothing">{t('journal_nothingRead')}</p>}
        {ledger !== null && (
          <div hidden={part !== 'journal'}>
            <JournalSection
              key={ledger.slug}
              journal={journal}
              ledger={ledger}
              today={today}
              onRecord={(entries) => void onRecord(entries).then(setFailure)}
            />
          </div>
        )}
        {pack !== null && (
          <PackSection
            dates={dates}
            onDates={setDates}
            pack={pack}
            exports={props.exports}
            onDocument={() => setAsDocument(true)}
            draft={(files) => (typeof pack === 'string' ? '' : draft(pack, files))}
          />
        )}
      </main>
      <footer>{t('popup_footer')}</footer>
    </>
  );
}

/** The year up to today. */
function sinceJanuary(today: Day): PackDates {
  return { from: `${today.slice(0, 4)}-01-01`, to: today, asOf: today };
}

function made(
  ledger: Ledger,
  journal: Journal,
  organisation: string,
  { from, to, asOf }: PackDates,
  today: Day,
): Pack | 'dates' | 'tooLarge' {
  if (!isDay(from) || !isDay(to) || !isDay(asOf) || from > to) return 'dates';
  try {
    return buildPack({ ledger, journal, organisation, period: { from, to }, asOf, today });
  } catch (error) {
    if (error instanceof RangeError) return 'tooLarge';
    throw error;
  }
}
