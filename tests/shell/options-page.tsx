/** Renders the options page for its tests over settings that change as they would, and uses it as a user does. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/options/Options';
import type { TemplateTools } from '../../components/options/templates/template-tools';
import { WordsProvider } from '../../components/shared/words';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { applyChange, type SettingsChange } from '../../utils/core/settings-change';
import { checkSettings } from '../../utils/store/settings-schema';
import { builtInTemplates } from '../../utils/templates/built-in';
import { check } from '../../utils/templates/check';
import { render as renderTemplate } from '../../utils/templates/render';
import { TODAY } from './popup-ledgers';
import { shippedWords } from './popup-words';

export interface Page {
  readonly root: HTMLElement;
  /** The settings as they are after all changes. */
  readonly settings: () => Settings;
  /** Every change asked for. */
  readonly changes: SettingsChange[];
  /** The files handed over, by name. */
  readonly files: Map<string, string>;
  /** Shows it again with other props. */
  readonly update: (props: Partial<OptionsProps>) => Promise<void>;
}

let ids = 0;
let close = (): void => undefined;
// What is still being written must not be saved into a page that is gone.
afterEach(() => close());

const tools: TemplateTools = {
  builtIn: builtInTemplates(),
  check,
  render: renderTemplate,
  newId: () => `own.${++ids}`,
};

/** Shows the page; every change is applied, and must be one that the store accepts. */
export async function showOptions(
  props: Partial<OptionsProps> = {},
  language: 'fr' | 'en' = 'fr',
): Promise<Page> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const changes: SettingsChange[] = [];
  const files = new Map<string, string>();
  let settings = props.settings ?? DEFAULT_SETTINGS;
  let rest = props;
  let closed = false;
  const paint = () => {
    if (closed) return;
    render(
      <WordsProvider value={shippedWords(language)}>
        <Options
          ledgers={[]}
          journals={[]}
          today={TODAY}
          problem={null}
          saving={{ kind: 'idle' }}
          tools={tools}
          data={{
            exportAll: () => Promise.resolve(null),
            preview: () => Promise.resolve({ kind: 'failed', problem: 'storageFailed' }),
            importAll: () => Promise.resolve(null),
            wipe: () => Promise.resolve(null),
          }}
          shortcuts={[]}
          onShortcuts={() => undefined}
          onRetry={() => undefined}
          onDownload={(name, text) => void files.set(name, text)}
          {...rest}
          settings={settings}
          onChange={(change) => {
            changes.push(change);
            const checked = checkSettings({ ...applyChange(settings, change) });
            if (checked.refused.length > 0) throw new Error(`Refused: ${checked.refused.join(', ')}`);
            settings = checked.settings;
            paint();
          }}
        />
      </WordsProvider>,
      root,
    );
  };
  close();
  close = () => {
    closed = true;
    render(null, root);
  };
  await act(paint);
  return {
    root,
    settings: () => settings,
    changes,
    files,
    update: async (next) => {
      rest = { ...rest, ...next };
      await act(paint);
    },
  };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control with this label, anywhere or in a part of the page. */
export function control<T extends Control = HTMLInputElement>(part: Element, label: string): T {
  const named = [...part.querySelectorAll('label')].find((one) => plain(one).startsWith(label));
  const found = named?.htmlFor
    ? part.ownerDocument.getElementById(named.htmlFor)
    : (named?.querySelector('input, select, textarea') ?? part.querySelector(`[aria-label="${label}"]`));
  if (!found) throw new Error(`No control called ${label}`);
  return found as T;
}

/** The button with this name: its label, or its text. */
export function button(part: Element, name: string): HTMLButtonElement {
  const found = [...part.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || plain(one) === name,
  );
  if (!found) throw new Error(`No button called ${name}`);
  return found;
}

/** Writes into a field as a user does, without leaving it. */
export async function write(field: Control, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Writes into a field and leaves it. */
export async function fill(field: Control, text: string): Promise<void> {
  await write(field, text);
  await act(() => void field.dispatchEvent(new FocusEvent('blur')));
}

/** Chooses in a list, by value. */
export async function choose(field: Control, value: string): Promise<void> {
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses, and waits for what follows. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await Promise.resolve();
  });
}

/** Gives a file field a file. */
export async function giveFile(field: HTMLInputElement, name: string, text: string): Promise<void> {
  const file = new File([text], name, { type: 'application/json' });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => file.text());
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** The text of an element with all spaces made plain. */
export function plain(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
