/** The head of a dialog: its name and the way out. */
import { cls } from '../classes';
import { words } from '../words';
import { CloseIcon } from './icons';

export function DialogHead({ title, id, onClose }: { title: string; id: string; onClose(): void }) {
  return (
    <header className={cls('dialogHead')}>
      <h2 id={id}>{title}</h2>
      <button type="button" className={cls('iconButton')} aria-label={words.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
