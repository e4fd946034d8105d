/** The head of the popup: whose invoices these are, and the choice between organisations where there are several. */
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { namesOfSlugs } from '../../utils/core/organisation';

interface Props {
  readonly slugs: readonly string[];
  readonly slug: string | null;
  readonly onChoose: (slug: string) => void;
}

export function Header({ slugs, slug, onChoose }: Props) {
  const { t } = useWords();
  const names = namesOfSlugs(slugs);
  return (
    <header class="head">
      <h1>
        <img src="/icon/relance.svg" alt="" width="20" height="20" />
        {t('extensionName')}
      </h1>
      {slugs.length === 1 && slug && (
        <p class="organisation">
          <bdi>{names.get(slug)}</bdi>
        </p>
      )}
      {slugs.length > 1 && slug !== null && (
        <div class="organisation-choice">
          <select
            aria-label={t('popup_organisation')}
            value={slug}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {slugs.map((each) => (
              <option key={each} value={each}>
                {names.get(each) || t('popup_organisation')}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </div>
      )}
    </header>
  );
}
