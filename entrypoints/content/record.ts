/** Puts down in the journal what was seen to happen, or what the user says. */
import type { EntryDraft, FactContent, InvoiceName } from '../../utils/core/journal';
import type { Stage } from './stage';

/** Records facts of today about an invoice of the organisation `slug`; resolves once the page knows of them. */
export async function record(
  stage: Stage,
  { number, client }: InvoiceName,
  facts: readonly FactContent[],
  slug = stage.slug(),
): Promise<void> {
  const entries = facts.map((fact): EntryDraft => {
    const base = { id: crypto.randomUUID(), day: stage.today(), corrects: null };
    return { ...fact, ...base, invoice: { number, client } };
  });
  await stage.link.journal(slug, entries);
  await stage.refreshKnown();
}
