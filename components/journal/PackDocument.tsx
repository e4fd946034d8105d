/** The pack as a document, to be read, printed or saved as PDF. */
import type { ComponentChildren } from 'preact';
import { formatDay } from '../../utils/core/day';
import { tableOf, type Pack } from '../../utils/core/pack';
import type { TableName } from '../../utils/core/pack-table';
import { shownText } from '../../utils/core/shown-text';
import { useWords } from '../shared/words';
import { FullText } from './FullText';
import { PackTableView } from './PackTableView';
import { usePageFoot } from './use-page-foot';

/** The order on paper: what is owed first, what the figures stand on last. */
const ORDER: readonly TableName[] = [
  'overview',
  'clients',
  'doubtful',
  'invoices',
  'creditNotes',
  'journal',
  'gaps',
  'about',
];

/** Longer names are cut in the foot: with the day and the number of the page they must fit one line. */
const NAME_IN_FOOT = 80;

interface Props {
  readonly pack: Pack;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

export function PackDocument({ pack, onBack, onPrint }: Props) {
  const { t, locale } = useWords();
  const day = (value: string) => formatDay(value, locale, 'long');
  usePageFoot(`${footName(pack.organisation)} · ${t('pack_about_asOf')} ${day(pack.asOf)}`);
  return (
    <div class="desk">
      <nav class="toolbar" aria-label={t('pack_printView')}>
        <button type="button" class="button" data-action="back" onClick={onBack}>
          {t('pack_back')}
        </button>
        <button type="button" class="button is-main" data-action="print" onClick={onPrint}>
          {t('pack_print')}
        </button>
      </nav>
      <main class="paper" data-document>
        <header class="paper-head">
          <h1>{t('pack_documentTitle')}</h1>
          <p class="paper-organisation">
            <FullText text={pack.organisation} />
          </p>
          <dl>
            <Fact name={t('pack_about_asOf')}>{day(pack.asOf)}</Fact>
            <Fact name={t('pack_period')}>
              {t('pack_fromTo', day(pack.period.from), day(pack.period.to))}
            </Fact>
            <Fact name={t('pack_about_made')}>{day(pack.made)}</Fact>
          </dl>
        </header>
        {pack.notes.length > 0 && (
          <ul class="paper-notes" aria-label={t('pack_notes')}>
            {pack.notes.map((note) => (
              <li key={note}>{t(`pack_note_${note}`)}</li>
            ))}
          </ul>
        )}
        {ORDER.map((name) => (
          <section key={name} class={`paper-section section-${name}`}>
            <h2>{t(`pack_table_${name}`)}</h2>
            <PackTableView table={tableOf(pack, name)} />
          </section>
        ))}
        <footer class="paper-foot">{t('pack_documentFoot')}</footer>
      </main>
    </div>
  );
}

/** The name in a direction of its own: it cannot turn around what stands behind it. */
function footName(organisation: string): string {
  const characters = [...shownText(organisation)];
  const cut = characters.length > NAME_IN_FOOT ? [...characters.slice(0, NAME_IN_FOOT - 1), '…'] : characters;
  return `\u2068${cut.join('')}\u2069`;
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
