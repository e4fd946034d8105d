/** Small pictures for the buttons beside a row, where there is no room for words; the words are their label. */
import type { ActionName } from '../../utils/core/actions';

const PATHS: Record<ActionName, string> = {
  open: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  remind: 'M14 2 7 9M14 2 9.5 14 7 9 2 6.5z',
  'mark-paid': 'M14 8A6 6 0 1 1 10.5 2.5M5.5 7.5 8 10l6-6.5',
  'mark-unpaid': 'M8 2a6 6 0 1 1-5.6 3.8M2 2v4h4M8 5v3.5l2 1.5',
  'credit-note': 'M4 2h6l3 3v9H4zM6.5 9h4M8 7.2 6.2 9 8 10.8',
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
