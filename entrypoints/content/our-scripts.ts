/**
 * Where our scripts in one tab find each other: the scout that every page loads, the one that reads, and the one that
 * shows. The browser runs each in the same world, apart from the page's own.
 */
import type { ReadingKit, SessionKit } from '../../utils/protocol';
import type { Link } from './link';
import type { TabContext } from './tab';

/** What the scout hands on to the scripts that follow it. */
export interface ScoutTab {
  readonly document: Document;
  /** Aborts when this script's extension is gone, or another version of it takes over. */
  readonly signal: AbortSignal;
  readonly link: Link;
}

export interface OurScripts {
  /** Whether the extension that brought them is still there. */
  readonly isAlive: () => boolean;
  /** What the script that reads need not carry again (`scout/scout-code.ts`). */
  readonly scoutCode: readonly object[];
  /** Set by the script that reads and marks. */
  startReading?: (scout: ScoutTab, kit: ReadingKit) => TabContext;
  /** Set by it as well: what the script of our interface need not carry again (`shared-code.ts`). */
  shared?: readonly object[];
  /** Set by the script of our interface. */
  startSession?: (tab: TabContext, kit: SessionKit) => void;
}

const PLACE = Symbol.for('relance');
const world = globalThis as unknown as { [PLACE]?: OurScripts };

/** Those that are in this tab already; undefined before the scout. */
export const ourScripts = (): OurScripts | undefined => world[PLACE];

/** The scout makes the place for the others. */
export function placeScripts(scripts: OurScripts): void {
  world[PLACE] = scripts;
}
