/** Small pictures for the buttons beside a row, where there is no room for words; the words are their label. */
import type { ActionName } from '../../utils/core/actions';

const PATHS: Record<ActionName, string> = {
  open: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
};

export function ActionIcon({ name }: { readonly name: ActionName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
