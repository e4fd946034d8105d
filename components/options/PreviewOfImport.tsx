/** What an import would change, before anything is written. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../utils/core/day';
import { shownText } from '../../utils/core/shown-text';
import { useWords } from '../shared/words';
import type { ImportPreview } from './data-actions';

interface Props {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Of the file. */
  readonly name: string;
  readonly preview: ImportPreview & { kind: 'ok' };
  readonly onConfirm: (withSettings: boolean) => void;
  readonly onCancel: () => void;
}

export function PreviewOfImport({ headingRef, name, preview, onConfirm, onCancel }: Props) {
  const { t, n, locale } = useWords();
  const [withSettings, setWithSettings] = useState(false);
  const { counts, changes, created } = preview;
  const nothing =
    changes.newOrganisations.length + changes.newInvoices + changes.updatedInvoices + changes.newEntries ===
      0 && changes.settings.length === 0;
  return (
    <div class="preview-import" data-import-preview>
      <h3 ref={headingRef} tabIndex={-1}>
        {t('options_preview_title', shownText(name))}
      </h3>
      <p>
        {t(
          'options_preview_holds',
          formatDay(created, locale, 'long'),
          n('options_invoices', counts.invoices),
          n('options_entries', counts.entries),
          n('options_organisations', counts.organisations),
        )}
      </p>
      {nothing ? (
        <p>{t('options_preview_nothing')}</p>
      ) : (
        <dl class="changes">
          <Line name={t('options_preview_organisations')} value={changes.newOrganisations.length} />
          <Line name={t('options_preview_invoices')} value={changes.newInvoices} />
          <Line name={t('options_preview_updated')} value={changes.updatedInvoices} />
          <Line name={t('options_preview_entries')} value={changes.newEntries} />
        </dl>
      )}
      <p class="hint">{t('options_preview_merge')}</p>
      {changes.conflicts.length > 0 && (
        <p class="warning">{n('options_preview_conflicts', changes.conflicts.length)}</p>
      )}
      {changes.settings.length > 0 && (
        <div class="take-settings">
          <label class="radio">
            <input
              type="checkbox"
              checked={withSettings}
              onChange={(event) => setWithSettings(event.currentTarget.checked)}
            />
            <span>
              {n('options_preview_settings', changes.settings.length)}
              <span class="hint">
                {changes.settings.map((setting) => t(`options_setting_${setting}`)).join(', ')}
              </span>
            </span>
          </label>
        </div>
      )}
      <div class="buttons">
        <button type="button" class="button is-main" onClick={() => onConfirm(withSettings)}>
          {t('options_import_button')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
      </div>
    </div>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: number }) {
  const { locale } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{new Intl.NumberFormat(locale).format(value)}</dd>
    </div>
  );
}
