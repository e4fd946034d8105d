/** Whether what was changed is kept: said quietly when it is, loudly and with a way out when it is not. */
import type { SettingName } from '../../utils/core/settings';
import type { Problem } from '../../utils/protocol';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

export type SaveState =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** The settings whose value was refused; empty when it was the store that failed. */
      readonly refused: readonly SettingName[];
    };

interface Props {
  readonly state: SaveState;
  readonly onRetry: () => void;
}

export function SaveStatus({ state, onRetry }: Props) {
  const { t } = useWords();
  return (
    <div class="save">
      <p class={`save-status is-${state.kind}`} role="status" data-save={state.kind}>
        {state.kind === 'saving' && t('options_saving')}
        {state.kind === 'saved' && (
          <>
            <Icon name="check" />
            {t('options_saved')}
          </>
        )}
      </p>
      {state.kind === 'failed' && (
        <div class="save-failed" role="alert">
          <Icon name="warn" />
          <p>
            <strong>{t('options_notSaved')}</strong>{' '}
            {state.refused.length > 0
              ? t(
                  'options_refusedValue',
                  state.refused.map((name) => t(`options_setting_${name}`)).join(', '),
                )
              : t(`options_problem_${state.problem}`)}
          </p>
          {state.refused.length === 0 && (
            <button type="button" class="plain" onClick={onRetry}>
              {t('options_retry')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
