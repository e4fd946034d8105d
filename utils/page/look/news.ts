/** What the host has said since a moment: that a message was sent, or that something failed; and whether it asks something. */
import { foldName } from '../../core/invoice-name';
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { ALARM, ANSWER, BUTTON, DIALOG, HEADING, REGION, STATUS } from '../selectors';
import { linesOf } from '../text';
import { innermost, isInRow, isInside, isVisible, query, type Roots } from './elements';
import { namesAnother } from './numbers';
import type { Gathered } from './parts';
import { actionsIn, overlayOf, waysOut } from './parts';

/** What is said in more characters than this is no message to the user. */
const MOST = 300;

export interface News {
  readonly says: 'sent' | 'failed';
  readonly text: string;
}

export interface Listening {
  /** What was said last since the beginning; a word that something failed counts more than others. */
  hear(page: Gathered): News | null;
  /** The dialog or part that asks something, and was not there at the beginning; null when there is none. */
  question(page: Gathered): Element | null;
  stop(): void;
}

/** Where something that happened is said. */
const LIVE = `${ALARM},${STATUS}`;

const escaped = (text: string) => fold(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = fromHostWords(({ news }) => {
  const any = (texts: readonly string[], end: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.map(escaped).join('|')})${end}`, 'u');
  const whole = '(?![\\p{L}\\p{N}])';
  return {
    sent: any(news.wasSent, whole),
    failed: any(news.hasFailed, ''),
    otherwise: any(news.otherwise, whole),
  };
});

/** What a text says; null where it is neither. What it asks is left out. */
function saysOf(text: string): News['says'] | null {
  const folded = fold(text).replace(/[^.!?]*\?/g, '');
  if (words().failed.test(folded)) return 'failed';
  return words().sent.test(folded) && !words().otherwise.test(folded) ? 'sent' : null;
}

const flat = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: Element): string => linesOf(element).join(' ').trim();

/** Listens from now on. `number`: the invoice whose row may say it; `form`: the part that is sent. */
export function listen(page: Gathered, number: string, form: Element): Listening {
  const { roots } = page;
  const changed = new Set<Element>();
  const before = roots.map(flat).join('\n');
  const own = foldName(number);
  // Marks may be a frame behind a list that is drawn anew.
  const ownRows = () =>
    query(roots, '[data-relance-invoice]').filter(
      (row) => foldName(row.dataset['relanceInvoice']!) === own && foldName(flat(row)).includes(own),
    );
  const isListed = ownRows().length > 0;
  const shut = new Set(query(roots, LIVE).filter((live) => !isVisible(live)));
  const dialogs = new Set(query(roots, DIALOG).filter((dialog) => isVisible(dialog)));
  let alarms = new Set(alarmsOn(roots).map(textOf));
  let last: News | null = null;
  let asking: Element | null = null;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'childList' ? addedNodes : [target]) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element) changed.add(element);
      }
  });
  for (const root of roots)
    observer.observe(root, {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: ['hidden', 'class', 'style', 'open', 'aria-hidden'],
    });

  const isHost = (element: Element) => !element.closest('relance-root') && isVisible(element);
  /** What stood there at the beginning is no news, drawn anew or not. */
  const isNew = (element: Element) => {
    const live = element.closest<HTMLElement>(LIVE);
    return (live && shut.has(live)) || !linesOf(element).every((line) => before.includes(line));
  };

  /** What the invoice's own row says that nothing said before, however it was drawn anew. */
  function inRow(): News | null {
    for (const row of ownRows())
      for (const part of innermost(
        [...row.querySelectorAll('*')].filter((one) => !before.includes(flat(one))),
      )) {
        const text = flat(part);
        const says = saysOf(text);
        if (says) return { says, text };
      }
    return null;
  }

  function newsIn(element: Element, page: Gathered): News | null {
    if (isInRow(element)) return null;
    // A part drawn anew tells of old things too; what speaks to the user is short, and stands apart.
    if (textOf(element).length > MOST) {
      for (const inner of element.querySelectorAll(`${LIVE},${DIALOG},${HEADING},p`)) {
        const news = isVisible(inner) ? newsIn(inner, page) : null;
        if (news) return news;
      }
      return null;
    }
    const overlay = overlayOf(element);
    // What wants an answer is no news yet, as "we have sent you a code" above a field for it.
    const wantsAnswer = overlay?.querySelector(ANSWER)
      ? !isInside(form, overlay)
      : overlay?.matches(DIALOG) && waysOut(overlay, page.buttons).length > 0;
    if (overlay && (wantsAnswer || isQuestion(overlay))) return null;
    const text = textOf(element);
    const says = isNew(element) && !namesAnother(text, number) ? saysOf(text) : null;
    if (says === null) return null;
    const acts = (part: Element | null) => part !== null && actionsIn(part, page.buttons) > 0;
    const isApart =
      element.closest(LIVE) ?? ((overlay && !acts(overlay)) || (isInside(element, form) && !acts(form)));
    const isTold = isApart || (says === 'failed' && !acts(element.closest(REGION)));
    return isTold ? { says, text } : null;
  }

  return {
    hear(page) {
      // An alarm is one whatever it says, unless it is good news; one that goes and comes again is a new one.
      const now = alarmsOn(page.roots).filter((alarm) => !isInside(alarm, form) || !form.isConnected);
      for (const alarm of now) {
        const text = textOf(alarm);
        const says = saysOf(text);
        // What tells a reader of the screen where he is, or what goes on, is none.
        const isNone = says === null && (text.endsWith('…') || document.title.includes(text));
        if (isNone || alarms.has(text) || namesAnother(text, number)) continue;
        last = { says: says ?? 'failed', text };
      }
      alarms = new Set(now.map(textOf));
      for (const element of changed) {
        if (!isHost(element)) continue;
        if (last?.says !== 'failed') last = newsIn(element, page) ?? last;
        if (isQuestion(element)) asking = element;
      }
      changed.clear();
      if (isListed && last?.says !== 'failed') last = inRow() ?? last;
      return last;
    },
    question(page) {
      const open = query(page.roots, DIALOG).filter(
        (dialog) => !dialogs.has(dialog) && isVisible(dialog) && isAsking(dialog, page),
      );
      return open[0] ?? (asking && isHost(asking) ? asking : null);
    },
    stop: () => observer.disconnect(),
  };
}

/** A question that no dialog holds. */
export function isQuestion(element: Element): boolean {
  const text = textOf(element);
  return (
    text.length <= MOST && text.includes('?') && element.querySelector(BUTTON) !== null && !isInRow(element)
  );
}

const alarmsOn = (roots: Roots): Element[] =>
  query(roots, ALARM).filter((alarm) => isVisible(alarm) && textOf(alarm) !== '');

/** Whether a part waits for an answer: it has a way out or a question, and is not an open invoice with its actions. */
export function isAsking(part: Element, page: Gathered): boolean {
  if (actionsIn(part, page.buttons) >= 2) return false;
  const text = textOf(part);
  if (text.includes('?') || part.getAttribute('role') === 'alertdialog') return true;
  if (waysOut(part, page.buttons).length > 0) return true;
  return saysOf(text) !== 'sent' && [...part.querySelectorAll(BUTTON)].some((button) => isVisible(button));
}
