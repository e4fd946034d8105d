/** Puts down in the journal what was seen to happen, or what the user says. */
import type { Invoice } from '../../utils/core/invoice';
import { nameOf } from '../../utils/core/invoice-name';
import type { EntryDraft, FactContent } from '../../utils/core/journal';
import { refuse } from './refusal';
import type { SessionContext } from './tab';

/** Records facts of today about an invoice of the organisation `slug`; whether that went well, once the page knows. */
export async function record(
  tab: SessionContext,
  invoice: Invoice,
  facts: readonly FactContent[],
  slug = tab.slug(),
): Promise<boolean> {
  const entries = facts.map((fact): EntryDraft => {
    const base = { id: crypto.randomUUID(), day: tab.today(), corrects: null };
    return { ...fact, ...base, invoice: nameOf(invoice) };
  });
  // Where no answer comes it is asked for again: the ids tell what is there already.
  const isKept = !!(await tab.link.persist('journal', { slug, entries }))?.ok;
  await tab.refreshKnown();
  // That the line is cut has been said.
  if (!isKept && !tab.signal.aborted) tab.tell(refuse('unrecorded'));
  return isKept;
}
