/** The scripts that the host's page loads, by the part of the work they do: to be changed with what is built, and nowhere else. */
import { SIZES } from './limits';

export interface Part {
  readonly name: string;
  /** Below the build's folder; `manifest` stands for the scripts that the manifest loads into every page. */
  readonly scripts: 'manifest' | readonly string[];
  /** Bytes after gzip; null for a part that only counts in the sum. */
  readonly most: number | null;
}

export const PARTS: readonly Part[] = [
  { name: 'scout', scripts: 'manifest', most: SIZES.scout },
  { name: 'reading and marks', scripts: ['reading.js'], most: SIZES.reading },
  { name: 'interface and flows', scripts: ['session.js'], most: null },
];

/** All of them together, and the page of the toolbar's button with all it loads. */
export const WHOLE = { name: 'all that a session loads', most: SIZES.session } as const;
export const POPUP = { name: 'popup', page: 'popup.html', most: SIZES.popup } as const;
