/** Renders the popup for its tests, and reads it as a user or a tool would. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { WordsProvider } from '../../components/shared/words';
import { TODAY } from './popup-ledgers';
import { shippedWords } from './popup-words';

/** Shows the popup with these props in an otherwise empty page and returns its root. */
export async function showPopup(
  props: Partial<PopupProps>,
  language: 'fr' | 'en' = 'fr',
): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() =>
    render(
      <WordsProvider value={shippedWords(language)}>
        <Popup
          ledgers={[]}
          journals={[]}
          lastSlug={null}
          problem={null}
          lost={false}
          today={TODAY}
          noList={false}
          isInFront={false}
          onWish={() => undefined}
          onShowQonto={() => undefined}
          {...props}
        />
      </WordsProvider>,
      root,
    ),
  );
  return root;
}

/** The text at a selector with all spaces made plain; null when nothing is there. */
export function textAt(root: Element, selector: string): string | null {
  return root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
}

/** The amounts of a total: currency, exact value, text. */
export function amountsOf(root: Element, name: 'unpaid' | 'late'): string[][] {
  return [...root.querySelectorAll<HTMLDataElement>(`[data-total="${name}"] data`)].map((data) => [
    data.dataset.currency ?? '',
    data.getAttribute('value') ?? '',
    (data.textContent ?? '').replace(/\s+/g, ' '),
  ]);
}
