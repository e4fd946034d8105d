/** One template in the list: what it is, and what can be done with it. */
import type { RefObject } from 'preact';
import type { KeptTemplate } from '../../../utils/core/settings';
import { Icon } from '../../shared/Icon';
import { shownText } from '../../../utils/core/shown-text';
import { useWords } from '../../shared/words';
import { ConfirmButton } from '../ConfirmButton';

export type RowAction = 'edit' | 'duplicate' | 'up' | 'down' | 'hide' | 'show' | 'reset' | 'remove';

interface Props {
  readonly template: KeptTemplate;
  readonly hidden: boolean;
  readonly edited: boolean;
  /** Its subject as it reads on the sample; null when its text would be refused. */
  readonly subject: string | null;
  readonly first: boolean;
  readonly last: boolean;
  /** On the button that opens the editor. */
  readonly editRef: RefObject<HTMLButtonElement | null> | null;
  readonly onAction: (action: RowAction) => void;
}

export function TemplateRow({ template, hidden, edited, subject, first, last, editRef, onAction }: Props) {
  const { t } = useWords();
  const name = shownText(template.name);
  const button = (action: 'edit' | 'duplicate' | 'hide' | 'show') => (
    <button
      ref={action === 'edit' ? editRef : null}
      type="button"
      class="plain"
      data-do={action}
      aria-label={t(`options_template_${action}_name`, name)}
      onClick={() => onAction(action)}
    >
      {t(`options_template_${action}`)}
    </button>
  );
  const arrow = (action: 'up' | 'down', off: boolean) => (
    <button
      type="button"
      class={`arrow is-${action}`}
      data-do={action}
      aria-label={t(`options_template_${action}_name`, name)}
      // Still focusable at its end, so that the focus is not lost on the way there.
      aria-disabled={off}
      onClick={() => !off && onAction(action)}
    >
      <Icon name="chevron" />
    </button>
  );
  return (
    <li class={hidden ? 'template is-hidden' : 'template'} data-template={template.id}>
      <div class="arrows">
        {arrow('up', first)}
        {arrow('down', last)}
      </div>
      <div class="template-words">
        <p class="template-name">{name}</p>
        <p class="hint">
          {subject === null ? t(`template_kind_${template.kind}`) : subject}
          {!template.builtIn && <span class="tag">{t('options_ownTemplate')}</span>}
          {edited && <span class="tag">{t('options_editedTemplate')}</span>}
          {hidden && <span class="tag">{t('options_hiddenTemplate')}</span>}
          {subject === null && (
            <span class="tag is-warning">
              <Icon name="warn" />
              {t('options_faultyTemplate')}
            </span>
          )}
        </p>
      </div>
      <div class="template-actions">
        {button('edit')}
        {button('duplicate')}
        {button(hidden ? 'show' : 'hide')}
        {edited && (
          <ConfirmButton
            label={t('options_template_reset')}
            name={t('options_template_reset_name', name)}
            question={t('options_template_reset_sure')}
            onConfirm={() => onAction('reset')}
          />
        )}
        {!template.builtIn && (
          <ConfirmButton
            label={t('options_template_remove')}
            name={t('options_template_remove_name', name)}
            question={t('options_template_remove_sure')}
            onConfirm={() => onAction('remove')}
          />
        )}
      </div>
    </li>
  );
}
