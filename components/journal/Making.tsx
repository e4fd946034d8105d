/** Making the pack's files: what is being made and how far it is, then a link to each file, or why there is none. */
import { useRef, useState } from 'preact/hooks';
import type { Pack } from '../../utils/core/pack';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

/** A file that was made and is being saved; `url` gives it once more. */
export interface MadeFile {
  readonly name: string;
  readonly url: string;
}

/** A way to hand the pack over in files. */
export interface PackExport {
  readonly kind: string;
  /** What its button says. */
  readonly label: string;
  /** Makes the files and saves them; `progress` is told how many of how many steps are done. */
  readonly make: (
    pack: Pack,
    progress: (done: number, total: number) => void,
  ) => Promise<readonly MadeFile[]>;
}

export interface MakingState {
  /** The kind that is being made. */
  readonly busy: string | null;
  readonly done: number;
  readonly total: number;
  readonly files: readonly MadeFile[];
  readonly failed: boolean;
}

const IDLE: MakingState = { busy: null, done: 0, total: 1, files: [], failed: false };

export function useMaking(pack: Pack) {
  const [state, setState] = useState(IDLE);
  // Two presses before the next paint are one wish.
  const running = useRef(false);
  const start = ({ kind, make }: PackExport) => {
    if (running.current) return;
    running.current = true;
    setState((before) => ({ ...IDLE, files: before.files, busy: kind }));
    const progress = (done: number, total: number) => setState((before) => ({ ...before, done, total }));
    make(pack, progress)
      .then(
        (files) => setState((before) => ({ ...IDLE, files: [...others(before.files, files), ...files] })),
        () => setState((before) => ({ ...IDLE, files: before.files, failed: true })),
      )
      .finally(() => {
        running.current = false;
      });
  };
  return { state, start };
}

const others = (before: readonly MadeFile[], made: readonly MadeFile[]) =>
  before.filter(({ name }) => !made.some((file) => file.name === name));

export function Making({ state }: { readonly state: MakingState }) {
  const { t, n } = useWords();
  const { busy, done, total, files, failed } = state;
  return (
    <div class="making" data-making={busy ?? 'idle'}>
      {busy && <progress value={done} max={total} aria-label={t('pack_making')} />}
      <p role="status">
        {busy && t('pack_makingStep', done, total)}
        {!busy && files.length > 0 && n('pack_made', files.length)}
      </p>
      {failed && (
        <p class="warning" role="alert">
          <Icon name="warn" />
          <span>{t('pack_failed')}</span>
        </p>
      )}
      {files.length > 0 && (
        <ul class="files">
          {files.map(({ name, url }) => (
            <li key={name}>
              <a href={url} download={name}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
