/** What our panels beside a form have in common: a head that folds them where there is no room, and the text to be sent. */
import type { ComponentChildren } from 'preact';
import type { Box } from '../../utils/core/box';
import type { ShownReminder } from '../../utils/core/prepared';
import { useWords } from '../shared/words';
import { standingOf } from './placement';

export interface CardPlace {
  /** Where there is room, in viewport pixels; null: none, and it stays folded until asked for. */
  readonly room: Box | null;
  /** Whether there is room for all of it; if not it stays folded until the user asks. */
  readonly roomy: boolean;
  readonly folded: boolean;
  readonly onFold: () => void;
}

/** Our buttons answer to the user's own gestures: a page could send events of its own. */
export const trusted = (act: (button: HTMLElement) => void) => (event: Event) => {
  if (event.isTrusted) act(event.currentTarget as HTMLElement);
};

interface CardProps {
  readonly place: CardPlace;
  /** Names it for tests and styles. */
  readonly mark: object;
  readonly title: string;
  readonly about: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onClose?: () => void;
}

export function Card({ place, mark, title, about, children, onClose }: CardProps) {
  const { t } = useWords();
  const { roomy, folded } = place;
  return (
    <section {...standingOf(place)} {...mark} aria-label={title}>
      <header class="panel-head">
        <div>
          <h2>{title}</h2>
          <p class="about">{about}</p>
        </div>
        {!roomy && (
          <button type="button" class="more" aria-expanded={!folded} onClick={trusted(place.onFold)}>
            {t(folded ? 'page_unfold' : 'page_fold')}
          </button>
        )}
        {onClose && (
          <button
            type="button"
            class="close"
            data-action="close-guide"
            aria-label={t('page_close')}
            onClick={trusted(onClose)}
          >
            ×
          </button>
        )}
      </header>
      <div class="composer-body" hidden={!roomy && folded}>
        {children}
      </div>
    </section>
  );
}

/** The text as it would be sent; nothing where there is none. */
export function Letter({ rendered, language }: ShownReminder) {
  const { t } = useWords();
  return (
    rendered.kind === 'text' && (
      <details class="preview">
        <summary>{t('page_preview')}</summary>
        <p class="subject" lang={language}>
          {rendered.subject}
        </p>
        <p class="text" lang={language} tabIndex={0}>
          {rendered.body}
        </p>
      </details>
    )
  );
}
