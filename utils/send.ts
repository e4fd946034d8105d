/** Sends a message to the background and gives its answer, each typed by the one map of them. */
import { browser } from 'wxt/browser';
import type { Answer, MessageName, Protocol } from './protocol';

/** Rejects where nobody answers: the background is starting, or this script's extension is gone. */
export async function send<K extends MessageName>(
  type: K,
  question: Protocol[K]['question'],
): Promise<Answer<K>> {
  const answer: Answer<K> | undefined = await browser.runtime.sendMessage({ type, ...question });
  if (answer === undefined) throw new Error(`No answer to ${type}`);
  return answer;
}
