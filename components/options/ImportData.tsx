/** Importing a file: chosen, looked at, and only then, when the user says so, written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { LARGEST } from '../../utils/core/limits';
import { useWords } from '../shared/words';
import type { DataActions, ImportPreview } from './data-actions';
import { Field } from './Field';
import { PreviewOfImport } from './PreviewOfImport';

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly preview: ImportPreview;
}

export function ImportData({ actions }: { readonly actions: DataActions }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [chosen]);

  const read = async (file: File | undefined) => {
    setSaid('');
    setChosen(null);
    if (file === undefined) return;
    const tooLarge: ImportPreview = { kind: 'refused', reason: 'tooLarge', detail: '' };
    // A file that the store would refuse is not even read.
    const isTooLarge = file.size > LARGEST.backup;
    const text = isTooLarge ? '' : await file.text();
    const preview = isTooLarge ? tooLarge : await actions.preview(text);
    if (preview.kind === 'ok') return setChosen({ name: file.name, text, preview });
    forget();
    if (preview.kind === 'failed') setSaid(t(`options_problem_${preview.problem}`));
    else setSaid(`${t(`backup_${preview.reason}`)}${preview.detail ? ` (${preview.detail})` : ''}`);
  };
  /** The same file can be chosen again, repaired perhaps: a browser tells only of another one. */
  const forget = () => {
    if (input.current) input.current.value = '';
  };
  const close = () => {
    setChosen(null);
    forget();
    input.current?.focus();
  };
  const confirm = async (withSettings: boolean) => {
    if (chosen === null) return;
    const problem = await actions.importAll(chosen.text, withSettings);
    close();
    setSaid(problem === null ? t('options_import_done') : t(`options_problem_${problem}`));
  };
  return (
    <>
      <Field label={t('options_import')} hint={t('options_import_hint')}>
        {(tied) => (
          <>
            <input
              {...tied}
              ref={input}
              class="file"
              type="file"
              accept="application/json,.json"
              onChange={(event) => void read(event.currentTarget.files?.[0])}
            />
            <p class="outcome" role="status">
              {said}
            </p>
          </>
        )}
      </Field>
      {chosen?.preview.kind === 'ok' && (
        <PreviewOfImport
          headingRef={heading}
          name={chosen.name}
          preview={chosen.preview}
          onCancel={close}
          onConfirm={(withSettings) => void confirm(withSettings)}
        />
      )}
    </>
  );
}
