/** The keyboard shortcuts as the browser has them; it is the browser that changes them. */
import { useWords } from '../shared/words';
import { Section } from './Section';

/** A command of the manifest; `keys` is empty where the user has given none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

export function ShortcutsSection({ shortcuts, onChange }: Props) {
  const { t } = useWords();
  return (
    <Section name="shortcuts">
      <div class="card shortcuts">
        <dl>
          {shortcuts.map(({ name, description, keys }) => (
            <div key={name} data-command={name}>
              <dt>{description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{t('options_noShortcut')}</span>}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" data-action="change-shortcuts" onClick={onChange}>
          {t('options_changeShortcuts')}
        </button>
      </div>
    </Section>
  );
}
