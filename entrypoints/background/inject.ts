/** Brings our own scripts into a tab of the host, when they are needed there and not before. */
import { browser } from 'wxt/browser';
import type { Sender } from './handlers';

export interface Injector {
  /** The script that reads and marks, and the style sheet of the marks. Rejects where the tab is gone. */
  reading(sender: Sender): Promise<void>;
  /** The script of our interface: panel, row buttons, composer, guide. Rejects where the tab is gone. */
  session(sender: Sender): Promise<void>;
  /** The scout into every tab of the host that has none of this version: they were open when it was installed. */
  scoutEverywhere(): Promise<void>;
}

const HOST = 'https://app.qonto.com/*';

const frameOf = ({ tabId, frameId = 0 }: Sender) => {
  if (tabId === undefined) throw new Error('Asked for by no tab');
  return { tabId, frameIds: [frameId] };
};

/** `scout`: the path of the script that the manifest names. `marks`: the style sheet of the marks, as text. */
export function createInjector(scout: string, marks: string): Injector {
  const run = async (target: { tabId: number; frameIds: number[] }, file: string): Promise<void> => {
    await browser.scripting.executeScript({ target, files: [file as never], injectImmediately: true });
  };
  return {
    async reading(sender) {
      const target = frameOf(sender);
      await Promise.all([browser.scripting.insertCSS({ target, css: marks }), run(target, 'reading.js')]);
    },
    session: (sender) => run(frameOf(sender), 'session.js'),
    async scoutEverywhere() {
      const tabs = await browser.tabs.query({ url: HOST });
      // A tab that is asleep gets the scout of the manifest when it wakes up; one that refuses is none of ours.
      await Promise.allSettled(
        tabs.flatMap(({ id, discarded }) =>
          id === undefined || discarded ? [] : [run({ tabId: id, frameIds: [0] }, scout)],
        ),
      );
    },
  };
}
