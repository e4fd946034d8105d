/** Whether a form belongs to an invoice, by what it says, and what it says went wrong. */
import type { RowRef } from '../../core/invoice';
import { linesOf } from '../text';
import { readField } from '../write/read-field';
import { isVisible, query, rootsOf, isInside } from './elements';
import { fieldLabels } from './names';
import { holdsNumber, isWeak, namesAnother } from './numbers';
import type { SendForm } from './send-form';
import { overlayOf } from './scope';
import { titlesOf } from './title';

export type Shows = 'yes' | 'no' | 'unclear';

/**
 * Whether the form is the invoice's. Its title decides, then the subject, then the rest of its text, then the message:
 * the first of them that names this invoice or another one. `unclear` when none does, or one names both, or title and
 * subject disagree about a name that could be read. `otherNumbers`: numbers of the other invoices known.
 */
export function formShows(
  form: Pick<SendForm, 'root'> & Partial<Pick<SendForm, 'subject' | 'message'>>,
  ref: Pick<RowRef, 'number'>,
  otherNumbers: readonly string[],
): Shows {
  const others = otherNumbers.filter((number) => number !== ref.number && number !== '' && !isWeak(number));
  const roots = rootsOf(form.root.ownerDocument);
  const overlay = overlayOf(form.root);
  const titles = [...titlesOf(form.root, roots), ...(overlay ? titlesOf(overlay, roots) : [])].join('\n');
  const value = (field?: SendForm['subject']) => (field?.kind === 'one' ? readField(field.value) : '');
  const title = says(titles, ref, others, true);
  const subject = says(value(form.subject), ref, others, true);
  if (title === 'no' || subject === 'no') return 'no';
  for (const each of [title, subject]) if (each === 'yes') return 'yes';
  if (title === 'both' || subject === 'both') return 'unclear';
  for (const text of [linesOf(form.root).join('\n'), value(form.message)]) {
    const said = says(text, ref, others, false);
    if (said) return said === 'both' ? 'unclear' : said;
  }
  return 'unclear';
}

/** What one text says: null for nothing. A number of a few digits is taken for one in a title or subject only. */
function says(
  text: string,
  ref: Pick<RowRef, 'number'>,
  others: readonly string[],
  isShort: boolean,
): 'yes' | 'no' | 'both' | null {
  const isOther = others.some((other) => holdsNumber(text, other)) || namesAnother(text, ref.number);
  const isThis = (isShort || !isWeak(ref.number)) && holdsNumber(text, ref.number);
  if (isThis) return isOther ? 'both' : 'yes';
  return isOther ? 'no' : null;
}

const MOST = 300;

/**
 * What the form says went wrong, cut to a reasonable length; null when it says nothing. An alert inside it, else the
 * text tied to an invalid field, else the label of that field. A warning that stands there from the start is an alert,
 * too: compare with what was said before the user sent.
 */
export function formError(form: { readonly root: Element }): string | null {
  const roots = rootsOf(form.root.ownerDocument);
  const part = overlayOf(form.root) ?? form.root;
  const inside = (selector: string) =>
    query(roots, selector).filter((element) => isInside(element, part) && isVisible(element));
  for (const alert of inside('[role="alert"],[aria-live="assertive"]')) {
    const text = linesOf(alert).join(' ').trim();
    if (text) return text.slice(0, MOST);
  }
  for (const field of inside('[aria-invalid="true"]')) {
    const root = field.getRootNode() as Document | ShadowRoot;
    const ids = ['aria-errormessage', 'aria-describedby'].flatMap((name) =>
      (field.getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
    );
    const said = ids.map((id) => root.getElementById(id)).find((element) => element && isVisible(element));
    const text = said?.textContent?.trim() || fieldLabels(field)[0]?.trim();
    if (text) return text.slice(0, MOST);
  }
  return null;
}
