/** Answers to the blanks of templates, by label: kept until the browser is closed, and nowhere else. */
import { browser } from 'wxt/browser';
import { LIMITS } from '../core/limits';

const KEY = 'blankAnswers';
/** So many labels are kept; who has more of them has old ones among them. */
const MOST = 100;

type Answers = Readonly<Record<string, string>>;

/** Takes in what is answered now, an empty text being no answer; returns all that is known of this session. */
export async function rememberAnswers(given: Answers): Promise<Answers> {
  const before = ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Answers;
  const all = Object.entries({ ...before, ...given })
    .filter(([, text]) => text !== '' && text.length <= LIMITS.answer)
    .slice(-MOST);
  const known = Object.fromEntries(all);
  if (JSON.stringify(known) !== JSON.stringify(before)) await browser.storage.session.set({ [KEY]: known });
  return known;
}
