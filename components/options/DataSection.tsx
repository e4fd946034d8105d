/** The user's data: everything in one file, back from a file, and gone for good. */
import { useState } from 'preact/hooks';
import { useWords } from '../shared/words';
import { Field } from './Field';
import { ImportData } from './ImportData';
import type { DataActions, DataCounts } from './data-actions';
import { Section } from './Section';
import { WipeData } from './WipeData';

interface Props {
  readonly counts: DataCounts;
  readonly actions: DataActions;
}

export function DataSection({ counts, actions }: Props) {
  return (
    <Section name="data">
      <div class="card">
        <ExportData actions={actions} />
        <ImportData actions={actions} />
        <WipeData counts={counts} actions={actions} />
      </div>
    </Section>
  );
}

function ExportData({ actions }: { readonly actions: DataActions }) {
  const { t, n } = useWords();
  const [said, setSaid] = useState('');
  const press = async () => {
    setSaid('');
    const done = await actions.exportAll();
    if (done === null) setSaid(t('options_export_failed'));
    else if (done.leftOut.length > 0) setSaid(n('options_export_leftOut', done.leftOut.length));
    else setSaid(t('options_export_done', done.file));
  };
  return (
    <Field label={t('options_export')} hint={t('options_export_hint')} forButton>
      {(tied) => (
        <>
          <button {...tied} type="button" class="button" onClick={() => void press()}>
            {t('options_export_button')}
          </button>
          <p class="outcome" role="status">
            {said}
          </p>
        </>
      )}
    </Field>
  );
}
