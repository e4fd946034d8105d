/** Puts down in the journal what was seen to happen, or what the user says. */
import type { EntryDraft, FactContent, InvoiceName } from '../../utils/core/journal';
import { refuse } from '../../utils/runtime/reach';
import type { Stage } from './stage';

/** Records facts of today about an invoice of the organisation `slug`; whether that went well, once the page knows. */
export async function record(
  stage: Stage,
  { number, client }: InvoiceName,
  facts: readonly FactContent[],
  slug = stage.slug(),
): Promise<boolean> {
  const entries = facts.map((fact): EntryDraft => {
    const base = { id: crypto.randomUUID(), day: stage.today(), corrects: null };
    return { ...fact, ...base, invoice: { number, client } };
  });
  const isKept = !!(await stage.link.journal(slug, entries))?.ok;
  await stage.refreshKnown();
  // That the line is cut has been said.
  if (!isKept && !stage.signal.aborted) stage.tell(refuse('unrecorded'));
  return isKept;
}
