/** What the host has said since a moment: that a message was sent, or that something failed; and whether it asks something. */
import { foldName } from '../../core/invoice-name';
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { ALARM, BUTTON, DIALOG, HEADING, REGION, STATUS } from '../selectors';
import { linesOf } from '../text';
import { dismissWords, named } from './buttons';
import { isInRow, isInside, isVisible, query, type Roots } from './elements';
import type { Gathered } from './parts';
import { actionsIn, buttonsIn, overlayOf } from './parts';

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

/** What a sentence says; null where it is neither, or a question. */
function saysOf(text: string): News['says'] | null {
  const folded = fold(text);
  if (folded === '' || folded.includes('?')) return null;
  if (words().failed.test(folded)) return 'failed';
  return words().sent.test(folded) && !words().otherwise.test(folded) ? 'sent' : null;
}

const textOf = (element: Element): string => linesOf(element).join(' ').trim();

/** Listens from now on. `number`: the invoice whose row may say it; `form`: the part that is sent. */
export function listen(page: Gathered, number: string, form: Element): Listening {
  const { roots } = page;
  const changed = new Set<Element>();
  const before = roots
    .map((root) => root.textContent ?? '')
    .join('\n')
    .replace(/\s+/g, ' ');
  const shut = new Set(query(roots, LIVE).filter((live) => !isVisible(live)));
  const dialogs = new Set(query(roots, DIALOG).filter((dialog) => isVisible(dialog)));
  let alarms = new Set(alarmsOn(roots).map(textOf));
  let last: News | null = null;
  let asking: Element | null = null;

  const note = (node: Node | null) => {
    const element = node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);
    if (element) changed.add(element);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      if (type === 'childList') addedNodes.forEach(note);
      else note(target);
  });
  for (const root of roots)
    observer.observe(root, {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: ['hidden', 'class', 'style', 'open', 'aria-hidden'],
    });

  const isHost = (element: Element) =>
    element.isConnected && !element.closest('relance-root') && isVisible(element);
  /** What stood there at the beginning is no news, drawn anew or not. */
  const isNew = (element: Element) => {
    const live = element.closest<HTMLElement>(LIVE);
    return (live && shut.has(live)) || !linesOf(element).every((line) => before.includes(line));
  };

  function newsIn(element: Element, page: Gathered): News | null {
    const row = element.closest('[data-relance-invoice]');
    if (isInRow(element)) {
      const isOwn = foldName(row?.getAttribute('data-relance-invoice') ?? '') === foldName(number);
      return isOwn ? said(element, ['sent']) : null;
    }
    // A part drawn anew tells of old things too; what speaks to the user is short, and stands apart.
    if (textOf(element).length > MOST) {
      for (const inner of element.querySelectorAll(`${LIVE},${DIALOG},${HEADING},p`)) {
        if (isInRow(inner) || !isVisible(inner)) continue;
        const news = textOf(inner).length > MOST ? null : newsIn(inner, page);
        if (news) return news;
      }
      return null;
    }
    const overlay = overlayOf(element);
    const isApart =
      element.closest(LIVE) !== null ||
      (overlay !== null && actionsIn(overlay, page.buttons) === 0) ||
      (isInside(element, form) && actionsIn(form, page.buttons) === 0);
    const region = element.closest(REGION);
    if (!isApart && region && actionsIn(region, page.buttons) > 0) return null;
    return said(element, isApart ? ['sent', 'failed'] : ['failed']);
  }

  function said(element: Element, accepted: readonly News['says'][]): News | null {
    const text = textOf(element);
    const says = isNew(element) ? saysOf(text) : null;
    return says && accepted.includes(says) ? { says, text } : null;
  }

  return {
    hear(page) {
      // An alarm is one whatever it says, unless it is good news; one that goes and comes again is a new one.
      const now = alarmsOn(page.roots).filter((alarm) => !isInside(alarm, form) || !form.isConnected);
      for (const alarm of now) {
        const text = textOf(alarm);
        if (alarms.has(text)) continue;
        const says = saysOf(text);
        last = { says: says === 'sent' ? 'sent' : 'failed', text: text.slice(0, MOST) };
      }
      alarms = new Set(now.map(textOf));
      for (const element of changed) {
        const news = isHost(element) ? newsIn(element, page) : null;
        if (news && last?.says !== 'failed') last = news;
        if (isHost(element) && isQuestion(element)) asking = element;
      }
      changed.clear();
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
  if (named(buttonsIn(part, page.buttons), dismissWords()).length > 0) return true;
  return saysOf(text) !== 'sent' && [...part.querySelectorAll(BUTTON)].some((button) => isVisible(button));
}
