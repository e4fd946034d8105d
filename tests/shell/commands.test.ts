/** The keyboard commands: what the browser tells the background of them reaches the tab in front. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { COMMANDS, obeyCommands } from '../../entrypoints/background/commands';

const send = vi.fn(() => Promise.resolve());
let command: (name: string) => Promise<void>;

beforeEach(() => {
  send.mockClear();
  Object.assign(browser, {
    commands: { onCommand: { addListener: (listener: typeof command) => (command = listener) } },
  });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send as never);
  obeyCommands();
});

describe('a keyboard command', () => {
  it.each(Object.entries(COMMANDS))('%s is a wish of the page in front', async (name, wish) => {
    await command(name);
    expect(send.mock.calls).toEqual([[7, wish]]);
  });

  it.each(['constructor', 'other'])('called %s is none of ours', async (name) => {
    await command(name);
    expect(send).not.toHaveBeenCalled();
  });

  it('does nothing where nobody answers', async () => {
    send.mockRejectedValueOnce(new Error('no receiver') as never);
    await expect(command('panel')).resolves.toBeUndefined();
  });
});
