/** The options page: the keyboard shortcuts, as the browser has them. */
import { describe, expect, it, vi } from 'vitest';
import { plain, press, showOptions } from './options-page';

describe('the shortcuts', () => {
  it('are shown with their keys, or without, and changed where the browser says', async () => {
    const onShortcuts = vi.fn();
    const shortcuts = [
      { name: 'panel', description: 'Ouvrir la liste', keys: 'Alt+Maj+R' },
      { name: 'chase', description: 'Relancer tous', keys: '' },
    ];
    const { root } = await showOptions({ shortcuts, onShortcuts });
    const lines = [...root.querySelectorAll('#shortcuts [data-command]')].map(plain);
    expect(lines).toEqual(['Ouvrir la listeAlt+Maj+R', 'Relancer tousaucun']);
    await press(root.querySelector<HTMLElement>('[data-action="change-shortcuts"]')!);
    expect(onShortcuts).toHaveBeenCalledOnce();
  });
});
