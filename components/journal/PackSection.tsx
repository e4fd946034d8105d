/** The accountant's pack: its day and period, what will be in it, and the ways to hand it over. */
import { useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import { tableOf, type Pack, type Period } from '../../utils/core/pack';
import { rowCount, TABLE_NAMES } from '../../utils/core/pack-table';
import { Icon } from '../shared/Icon';
import { DateField } from '../form/DateField';
import { useWords } from '../shared/words';
import { Making, useMaking, type PackExport } from './Making';
import { PackTableView } from './PackTableView';

/** A period and a day as typed: each may be none yet. */
export interface PackDates extends Period {
  readonly asOf: Day;
}

interface Props {
  readonly dates: PackDates;
  readonly onDates: (dates: PackDates) => void;
  /** Null where a date is none, or the period ends before it begins; or where a sum would not be exact. */
  readonly pack: Pack | 'dates' | 'tooLarge';
  /** The ways to hand it over in files, the main one first. */
  readonly exports: readonly PackExport[];
  readonly onDocument: () => void;
  /** The address of a mail draft that names these files. */
  readonly draft: (files: readonly string[]) => string;
}

export function PackSection({ dates, onDates, pack, exports, onDocument, draft }: Props) {
  const { t } = useWords();
  const change = (changes: Partial<PackDates>) => onDates({ ...dates, ...changes });
  return (
    <section class="pack" aria-labelledby="pack-title">
      <h2 id="pack-title">{t('pack_title')}</h2>
      <p class="lead">{t('pack_lead')}</p>
      <form class="filters" aria-label={t('pack_dates')} onSubmit={(event) => event.preventDefault()}>
        <DateField label={t('pack_about_asOf')} value={dates.asOf} onValue={(asOf) => change({ asOf })} />
        <DateField label={t('pack_about_from')} value={dates.from} onValue={(from) => change({ from })} />
        <DateField label={t('pack_about_to')} value={dates.to} onValue={(to) => change({ to })} />
      </form>
      {typeof pack === 'string' ? (
        <p class="warning" role="alert">
          <Icon name="warn" />
          <span>{t(`pack_refused_${pack}`)}</span>
        </p>
      ) : (
        <Ready
          key={JSON.stringify([pack.slug, dates])}
          pack={pack}
          exports={exports}
          onDocument={onDocument}
          draft={draft}
        />
      )}
    </section>
  );
}

type ReadyProps = Pick<Props, 'exports' | 'onDocument' | 'draft'> & { readonly pack: Pack };

function Ready({ pack, exports, onDocument, draft }: ReadyProps) {
  const { t } = useWords();
  const making = useMaking(pack);
  const { busy, files } = making.state;
  return (
    <>
      <Preview pack={pack} />
      <div class="buttons hand-over">
        {exports.map((each, index) => (
          <button
            key={each.kind}
            type="button"
            class={index === 0 ? 'button is-main' : 'button'}
            data-action={each.kind}
            disabled={busy !== null}
            onClick={() => making.start(each)}
          >
            {each.label}
          </button>
        ))}
        <button type="button" class="button" data-action="document" onClick={onDocument}>
          {t('pack_printView')}
        </button>
        <a class="button" data-action="mail" href={draft(files.map(({ name }) => name))}>
          {t('pack_mail')}
        </a>
      </div>
      <p class="hint">{t('pack_mailHint')}</p>
      <Making state={making.state} />
    </>
  );
}

function Preview({ pack }: { readonly pack: Pack }) {
  const { t, n } = useWords();
  const [open, setOpen] = useState(false);
  const overview = tableOf(pack, 'overview');
  return (
    <div class="card preview" data-preview>
      <h3>{t('pack_table_overview')}</h3>
      {rowCount(overview) === 0 ? (
        <p>{t('pack_nothingOwed')}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t('pack_table_overview')}>
          <PackTableView table={overview} />
        </div>
      )}
      {pack.notes.length > 0 && (
        <ul class="notes">
          {pack.notes.map((note) => (
            <li key={note} data-note={note}>
              <Icon name="warn" />
              <span>{t(`pack_note_${note}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <details class="contents" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('pack_contents')}</summary>
        <dl>
          {TABLE_NAMES.map((name) => (
            <div key={name}>
              <dt>{t(`pack_table_${name}`)}</dt>
              <dd>{n('pack_rows', rowCount(tableOf(pack, name)))}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
