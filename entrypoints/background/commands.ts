/** The user's keyboard commands: each is what a button of ours in the list does, done in the tab in front. */
import { browser } from 'wxt/browser';
import type { PageWish } from '../../utils/protocol';

/** By their names in the manifest; the words are `command_<name>`. */
export const COMMANDS = {
  panel: { type: 'panel' },
  chase: { type: 'chase' },
  readAll: { type: 'readAll' },
} as const satisfies Record<string, PageWish>;

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

export function obeyCommands(): void {
  browser.commands.onCommand.addListener(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined || !isCommand(name)) return;
    // A tab without a list does not answer: there is nothing to do there.
    await browser.tabs.sendMessage(tab.id, COMMANDS[name]).catch(() => undefined);
  });
}
