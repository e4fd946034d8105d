/** A tab's line to the background: it says when the line is cut for good, which an update of the extension does. */
import { browser } from 'wxt/browser';
import type { Answer, MessageName, Protocol } from '../../utils/protocol';
import { send } from '../../utils/send';

/** The background may be starting: asked so often for our scripts, with pauses in milliseconds that double up to the last. */
const TRIES = 10;
const FIRST_PAUSE = 50;
const LAST_PAUSE = 3_000;

export interface Link {
  /** The answer to a message; null when none came. */
  send<K extends MessageName>(type: K, question: Protocol[K]['question']): Promise<Answer<K> | null>;
  /** What a good answer holds; null for any other, and for none. */
  ask<K extends MessageName>(
    type: K,
    question: Protocol[K]['question'],
  ): Promise<Protocol[K]['answer'] | null>;
  /** The same, asked again while no good answer comes; null when none came in about 15 seconds. */
  insist<K extends MessageName>(
    type: K,
    question: Protocol[K]['question'],
  ): Promise<Protocol[K]['answer'] | null>;
  /** Any answer, asked for again while none comes: what is asked for may be asked twice. */
  persist<K extends MessageName>(type: K, question: Protocol[K]['question']): Promise<Answer<K> | null>;
  /** Notices a cut line without sending anything. */
  check(): void;
  /** A running extension has an id; a script whose extension was updated or removed has none. */
  isAlive(): boolean;
}

/** `onCut` is called once, when the extension this script belongs to is gone. */
export function createLink(onCut: () => void): Link {
  let isCut = false;
  const cut = () => {
    if (isCut) return;
    isCut = true;
    onCut();
  };
  const isAlive = (): boolean => {
    try {
      return Boolean(browser.runtime?.id);
    } catch {
      return false;
    }
  };
  async function repeat<T>(ask: () => Promise<T | null>): Promise<T | null> {
    for (let tried = 0; tried < TRIES && !isCut; tried++) {
      if (tried > 0) await pause(Math.min(FIRST_PAUSE * 2 ** (tried - 1), LAST_PAUSE));
      const value = await ask();
      if (value !== null) return value;
    }
    return null;
  }

  const link: Link = {
    async send(type, question) {
      if (isCut) return null;
      try {
        return await send(type, question);
      } catch {
        // A worker that is just starting may miss a message; only a script without its extension is lost.
        link.check();
        return null;
      }
    },
    async ask(type, question) {
      const answer = await link.send(type, question);
      return answer?.ok ? answer.value : null;
    },
    insist: (type, question) => repeat(() => link.ask(type, question)),
    persist: (type, question) => repeat(() => link.send(type, question)),
    check() {
      if (!isCut && !isAlive()) cut();
    },
    isAlive,
  };
  return link;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
