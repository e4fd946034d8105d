/** Waits until a host has filled its own text in, and sees whether it does so after us. */
import type { MessageText } from '../../../utils/core/text-check';
import { until } from '../until';
import type { SessionContext } from '../tab';
import { shows, textIn, type OpenForm } from './open-form';

/** All in milliseconds. A form without any text of the host's may get one yet. */
const EMPTY = 500;
const FILLED = 150;
const MOST = 3_000;
/** A host that fills its form later than that is none that was met. */
const AFTER = 2_500;

/** Resolves when subject and message have stood still for a moment. */
export async function standsStill(tab: SessionContext, mine: OpenForm): Promise<void> {
  let [text, since] = [textIn(mine.form), Date.now()];
  await until(tab, MOST, () => {
    if (mine.became !== 'open') return true;
    if (!shows(mine, text)) [text, since] = [textIn(mine.form), Date.now()];
    const isEmpty = text.body.trim() === '';
    return Date.now() - since >= (isEmpty ? EMPTY : FILLED) ? true : null;
  });
}

/** Whether something else than `letter` stands in the form soon after it was written, and not by the user. */
export const isOverwritten = (tab: SessionContext, mine: OpenForm, letter: MessageText): Promise<boolean> =>
  until(tab, AFTER, () => {
    if (mine.became !== 'open' || mine.typed || mine.written === null) return false;
    return mine.busy || shows(mine, letter) ? null : true;
  }).then(
    (is) => is === true,
    () => false,
  );
