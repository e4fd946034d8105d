/** The background as a test talks to it: with a clock of the test's own, no badge, and no tab to bring scripts into. */
import { browser } from 'wxt/browser';
import { createBackground } from '../../entrypoints/background/handlers';
import type { Sender } from '../../entrypoints/background/handlers';
import type { Answer, MessageName, Protocol } from '../../utils/protocol';

/** One of our own pages, and our script in a tab of the host. */
export const OWN_PAGE: Sender = { isOwnPage: true };
export const TAB: Sender = { isOwnPage: false, tabId: 7, frameId: 0 };

export interface Talk {
  /** Sends a message, by default from a tab. */
  ask<K extends MessageName>(type: K, question: Protocol[K]['question'], from?: Sender): Promise<Answer<K>>;
  /** The scripts that were brought into a tab, in their order. */
  readonly brought: string[];
  /** Of which organisations the tabs were told that something changed; null of any. */
  readonly told: (string | null)[];
}

/** `now`: the present instant, milliseconds since 1970. */
export function startBackground(now: () => number): Talk {
  const brought: string[] = [];
  const told: (string | null)[] = [];
  // The fake browser has no words: every key is its own.
  Object.assign(browser, { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'fr' } });
  const bring = (name: string) => () => Promise.resolve(void brought.push(name));
  const background = createBackground({
    now,
    badge: () => Promise.resolve(),
    tell: (slug) => void told.push(slug),
    injector: {
      reading: bring('reading'),
      session: bring('session'),
      scoutEverywhere: bring('scout'),
    },
    styles: '.panel {}',
    markStyles: '[data-x] {}',
  });
  return {
    brought,
    told,
    ask: async <K extends MessageName>(type: K, question: Protocol[K]['question'], from: Sender = TAB) =>
      (await background.answer({ type, ...question } as never, from)) as Answer<K>,
  };
}
