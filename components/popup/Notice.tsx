/** What went wrong, and what the user can do about it. */
import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/core/day';
import type { Ledger } from '../../utils/core/ledger';
import type { StoreProblem } from '../../utils/protocol';
import { sayWhen } from '../../utils/words/when';
import { Icon, type IconName } from '../shared/Icon';
import { useWords } from '../shared/words';

interface Props {
  readonly name: string;
  readonly icon?: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Notice({ name, icon = 'warn', title, children }: Props) {
  return (
    <section class="notice" role="status" data-notice={name}>
      <Icon name={icon} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}

export function ProblemNotice({ problem }: { readonly problem: StoreProblem }) {
  const { t } = useWords();
  return (
    <Notice name={problem} title={t(`problem_${problem}`)}>
      <p>{t(`problem_${problem}Help`)}</p>
    </Notice>
  );
}

/** The last page looked like the list but could not be read; earlier figures, if any, stay and say from when. */
export function UnrecognisedNotice({ ledger, today }: { readonly ledger: Ledger; readonly today: Day }) {
  const words = useWords();
  const { t } = words;
  if (ledger.unrecognised === null) return null;
  const { reason, looked, at } = ledger.unrecognised;
  return (
    <Notice name="unrecognised" title={t('popup_unrecognised')}>
      <p>{t('popup_unrecognisedWhen', sayWhen(words, at, today), t(`reason_${reason}`))}</p>
      {looked && (
        <p>
          {t('popup_lookedFor')}{' '}
          {looked
            .split(' ')
            .map((field) => t(`field_${field}`))
            .join(', ')}
        </p>
      )}
      <p>
        {ledger.lastReadAt > 0
          ? t('popup_earlierKept', sayWhen(words, ledger.lastReadAt, today))
          : t('popup_nothingEarlier')}
      </p>
    </Notice>
  );
}

/** The open Qonto tab cannot hear the extension; only its user may reload it. */
export function LostNotice() {
  const { t } = useWords();
  return (
    <Notice name="lost" icon="reload" title={t('popup_lost')}>
      <p>{t('popup_lostHelp')}</p>
      <p class="keys">
        <kbd>F5</kbd> <span>{t('popup_or')}</span> <kbd>Ctrl R</kbd> <span>{t('popup_or')}</span>{' '}
        <kbd>⌘ R</kbd>
      </p>
    </Notice>
  );
}
