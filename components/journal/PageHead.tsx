/** The head of the page: the name, the ways to its two parts, and the choice between organisations. */
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

export type Part = 'journal' | 'pack';

const PARTS: readonly Part[] = ['journal', 'pack'];

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
            <a key={each} href={`#${each}`} aria-current={each === part ? 'page' : undefined}>
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
          <select
            aria-label={t('popup_organisation')}
            value={slug}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {[...organisations].map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </div>
      )}
    </header>
  );
}
