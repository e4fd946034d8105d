/** Checkboxes are ticked by one click, in the state of the framework, and only when that is needed. */
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { tickCheckbox } from '../../../utils/page/write';
import { fieldIn } from './fixtures/editor-fixture';

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
});

/** A React box, native or by role, that counts its clicks; `stuck` ones do not follow. */
function mountBox(
  role: 'native' | 'checkbox' | 'switch',
  extra: Record<string, unknown> = {},
  stuck = false,
) {
  const host = document.createElement('div');
  document.body.append(host);
  const seen = { checked: false, clicks: 0 };
  const Box = () => {
    const [checked, setChecked] = useState(false);
    seen.checked = checked;
    const flip = () => {
      seen.clicks += 1;
      if (!stuck) setChecked(!checked);
    };
    if (role === 'native')
      return createElement('input', { type: 'checkbox', checked, onChange: flip, ...extra });
    return createElement('button', {
      type: 'button',
      role,
      'aria-checked': checked,
      onClick: flip,
      ...extra,
    });
  };
  root = createRoot(host);
  flushSync(() => root?.render(createElement(Box)));
  return { box: fieldIn(host, 'input, button'), seen };
}

describe.each(['native', 'checkbox', 'switch'] as const)('a %s box', (role) => {
  it('is ticked and unticked in the state of React', async () => {
    const { box, seen } = mountBox(role);
    expect(await tickCheckbox(box, true)).toBe(true);
    expect(seen).toEqual({ checked: true, clicks: 1 });
    expect(await tickCheckbox(box, false)).toBe(true);
    expect(seen).toEqual({ checked: false, clicks: 2 });
  });

  it('is not clicked when it shows what is wanted', async () => {
    const { box, seen } = mountBox(role);
    expect(await tickCheckbox(box, false)).toBe(true);
    expect(seen.clicks).toBe(0);
  });

  it('is reported when it does not follow the click', async () => {
    const { box, seen } = mountBox(role, {}, true);
    expect(await tickCheckbox(box, true)).toBe(false);
    expect(seen).toEqual({ checked: false, clicks: 1 });
  });

  it.each([{ disabled: true }, { 'aria-disabled': 'true' }, { 'aria-readonly': 'true' }])(
    'is not clicked when it is locked by %o',
    async (lock) => {
      const { box, seen } = mountBox(role, lock);
      expect(await tickCheckbox(box, true)).toBe(false);
      expect(seen.clicks).toBe(0);
    },
  );
});

it('clicks nothing that is no checkbox', async () => {
  const button = document.createElement('button');
  let clicks = 0;
  button.addEventListener('click', () => (clicks += 1));
  document.body.append(button);
  expect(await tickCheckbox(button, true)).toBe(false);
  expect(clicks).toBe(0);
});
