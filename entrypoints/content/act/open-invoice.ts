/** Opens an invoice as the user would: by pressing its row, once it is certain which one that is. */
import type { RowRef } from '../../../utils/core/invoice';
import { findRow } from '../../../utils/page/find-row';
import { press, textElement } from '../../../utils/page/press';
import type { InvoiceList } from '../../../utils/page/read/list';

/** What came of it; every "no" has words of its own (`page_open_<kind>`). */
export type OpenOutcome = 'opened' | 'notOnThisPage' | 'twice' | 'gone';

/** Presses the row that shows `ref`, and nothing when there is none or more than one. */
export function openInvoice(lists: readonly InvoiceList[], ref: RowRef): OpenOutcome {
  const found = findRow(lists, ref);
  if (found.kind === 'none') return 'notOnThisPage';
  if (found.kind === 'several') return 'twice';
  const cell = found.list.cell(found.row, 'client') ?? found.row;
  found.row.scrollIntoView({ block: 'nearest' });
  return press(textElement(cell, ref.client)) ? 'opened' : 'gone';
}
