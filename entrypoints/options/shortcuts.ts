/** The keyboard shortcuts as the browser knows them, and the place where it lets its user change them. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/ShortcutsSection';

/** The browser's own command, which opens the popup, has no description of ours and is left out. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Chromium has a page for it, Firefox a call that its types do not know yet. */
export function changeShortcuts(): void {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
