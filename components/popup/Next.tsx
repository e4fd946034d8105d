/** What can be done next, the main thing first: read the rest, chase, or go to Qonto; and why it could not be done. */
import type { LateClient } from '../../utils/core/late-clients';
import type { PageWish } from '../../utils/protocol';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { Debtors } from './Debtors';
import { LostNotice } from './Notice';

interface Props {
  /** Whether a list was ever read. */
  readonly isRead: boolean;
  /** Who is late and may be reminded. */
  readonly clients: readonly LateClient[];
  /** Not every invoice was read. */
  readonly isLeast: boolean;
  /** The user looks at Qonto already. */
  readonly isInFront: boolean;
  readonly noList: boolean;
  readonly lost: boolean;
  readonly onWish: (wish: PageWish) => void;
  readonly onReadAll: () => void;
  readonly onShowQonto: () => void;
}

function mainOf({ isRead, isLeast, clients, isInFront }: Props): 'show' | 'read' | 'chase' {
  if (!isRead) return 'show';
  if (isLeast) return 'read';
  if (clients.length > 0) return 'chase';
  return isInFront ? 'read' : 'show';
}

export function Next(props: Props) {
  const { isRead, clients, isLeast, isInFront, noList, lost, onWish, onReadAll, onShowQonto } = props;
  const { t } = useWords();
  const main = mainOf(props);
  const look = (name: typeof main) => (main === name ? 'go' : 'read-all');
  return (
    <>
      {clients.length > 0 && (
        <Debtors clients={clients} isLeast={isLeast} onRemind={onWish}>
          <button
            type="button"
            class={look('chase')}
            data-action="chase"
            onClick={({ isTrusted }) => isTrusted && onWish({ type: 'chase' })}
          >
            {t('page_chase')}
          </button>
        </Debtors>
      )}
      {!(isInFront && isRead) && (
        <button type="button" class={look('show')} data-action="show-qonto" onClick={onShowQonto}>
          {t('popup_showQonto')}
          <Icon name="go" />
        </button>
      )}
      {isRead && (
        <button type="button" class={look('read')} data-action="read-all" onClick={onReadAll}>
          {t(isLeast ? 'page_readAll' : 'page_readAgain')}
        </button>
      )}
      {noList && (
        <p class="no-list" role="alert">
          {t('popup_readAllNoList')}
        </p>
      )}
      {/* Below the button: the answer comes after the first paint, and nothing above may move then. */}
      {lost && <LostNotice />}
    </>
  );
}
