/** How far the reading of the whole list is, and the button that stops it. */
import { useWords } from '../shared/words';

/** `value` of `max` is done; `seen` invoices were seen. `isReturning`: the list is put back as it was. */
export interface WalkShown {
  readonly value: number;
  readonly max: number;
  readonly seen: number;
  readonly isReturning: boolean;
}

export interface WalkBarProps {
  /** Null while none is under way. */
  readonly walk: WalkShown | null;
  readonly onReadAll: () => void;
  readonly onStop: () => void;
}

export function WalkBar({ walk, onStop }: WalkBarProps) {
  const words = useWords();
  if (!walk) return null;
  const { value, max, seen, isReturning } = walk;
  const said = isReturning ? words.t('page_walkReturning') : words.n('page_walkSeen', seen);
  return (
    // What a progress bar holds is not told to screen readers: the button is handed to what stands around.
    <div aria-owns="relance-walk-stop">
      <div
        class="walk"
        data-relance-walk
        role="progressbar"
        aria-label={words.t('page_readAll')}
        aria-valuemin={0}
        aria-valuenow={value}
        aria-valuemax={max}
        aria-valuetext={said}
      >
        <span class="walk-track">
          <span style={{ inlineSize: `${Math.min(100, (100 * value) / Math.max(1, max))}%` }} />
        </span>
        <span class="walk-said">{said}</span>
        <button
          id="relance-walk-stop"
          type="button"
          data-action="stop"
          onClick={(event) => event.isTrusted && onStop()}
        >
          {words.t('page_walkStop')}
        </button>
      </div>
    </div>
  );
}
