/** Shows the page of the record for its tests, with a store of its own behind it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { JournalPage, type JournalPageProps } from '../../components/journal/JournalPage';
import type { PackExport } from '../../components/journal/Making';
import type { NewEntry } from '../../components/journal/record';
import { WordsProvider } from '../../components/shared/words';
import type { Journal, JournalEntry } from '../../utils/core/journal';
import { appendEntry } from '../../utils/core/journal-append';
import { journal as journalOf } from '../core/journal-entries';
import { AS_OF, invoice, ledgerOf } from '../core/pack-data';
import { shippedWords } from './popup-words';

export interface ShownPage {
  readonly root: HTMLElement;
  readonly journal: () => Journal;
  /** What was handed over to be recorded. */
  readonly recorded: NewEntry[];
  press(selector: string): Promise<void>;
  fill(selector: string, value: string): Promise<void>;
  texts(selector: string): string[];
}

/** The two exports, made by `make`. */
export const exportsMade = (make: PackExport['make']): PackExport[] => [
  { kind: 'xlsx', label: 'Excel', make },
  { kind: 'csv', label: 'CSV', make },
];

/** The page with these entries; what it records is appended as the background does, and shown. */
export async function showPage(
  entries: readonly JournalEntry[] = [],
  props: Partial<JournalPageProps> = {},
  language: 'fr' | 'en' = 'fr',
): Promise<ShownPage> {
  let journal = journalOf(...entries);
  const recorded: NewEntry[] = [];
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const paint = () =>
    render(
      <WordsProvider value={shippedWords(language)}>
        <JournalPage
          part="journal"
          organisations={new Map([['acme-1', 'Atelier Moreau']])}
          ledger={ledgerOf(
            invoice(),
            invoice({ number: 'F-2026-023', client: 'Lumen', dueDate: '2026-02-01' }),
          )}
          journal={journal}
          problem={null}
          today={AS_OF}
          onChoose={() => undefined}
          onRecord={(drafts) => {
            for (const draft of drafts) {
              recorded.push(draft);
              const appended = appendEntry(
                journal,
                { ...draft, id: `new-${recorded.length}` },
                Date.UTC(2026, 4, 31),
              );
              if (appended.kind === 'added') journal = appended.journal;
            }
            paint();
            return Promise.resolve(null);
          }}
          exports={exportsMade(() => Promise.resolve([]))}
          onPrint={() => undefined}
          draft={(_, files) => `mailto:?body=${files.join()}`}
          {...props}
        />
      </WordsProvider>,
      root,
    );
  await act(paint);
  const find = <T extends Element>(selector: string) => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`Nothing at ${selector}`);
    return found;
  };
  return {
    root,
    journal: () => journal,
    recorded,
    press: (selector) => act(async () => find<HTMLElement>(selector).click()),
    fill: (selector, value) =>
      act(() => {
        const control = find<HTMLInputElement>(selector);
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    texts: (selector) =>
      [...root.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
  };
}
