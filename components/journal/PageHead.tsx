/** The head of the pages of record and report: the name, the ways to their parts, and the choice between organisations. */
import { Select } from '../form/Select';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

export type Part = 'journal' | 'pack' | 'report';

const PARTS: readonly Part[] = ['journal', 'pack', 'report'];

interface Props {
  readonly part: Part;
  readonly organisations: ReadonlyMap<string, string>;
  readonly slug: string | null;
  readonly onChoose: (slug: string) => void;
}

export function PageHead({ part, organisations, slug, onChoose }: Props) {
  const { t } = useWords();
  return (
    <header class="page-head">
      <h1>
        <img src="/icon/relance.svg" alt="" width="24" height="24" />
        {t('extensionName')}
      </h1>
      {slug !== null && (
        <nav aria-label={t('journal_parts')}>
          {PARTS.map((each) => (
            <a
              key={each}
              href={addressOf(each, part, slug)}
              aria-current={each === part ? 'page' : undefined}
            >
              {t(`${each}_title`)}
            </a>
          ))}
        </nav>
      )}
      {slug !== null && organisations.size < 2 && (
        <p class="organisation">
          <bdi>{organisations.get(slug) ?? slug}</bdi>
        </p>
      )}
      {slug !== null && organisations.size > 1 && (
        <div class="organisation-choice">
          <Select
            aria-label={t('popup_organisation')}
            value={slug}
            choices={[...organisations].map(([value, text]) => ({ value, text }))}
            onChoose={onChoose}
          />
          <Icon name="chevron" />
        </div>
      )}
    </header>
  );
}

/** Journal and pack stand on one page, the report on its own; the organisation goes along from one to the other. */
function addressOf(part: Part, shown: Part, slug: string): string {
  const query = `?organisation=${encodeURIComponent(slug)}`;
  if (part === 'report') return shown === 'report' ? '#' : `/report.html${query}`;
  return shown === 'report' ? `/journal.html${query}#${part}` : `#${part}`;
}
