/** What the lists on the page say now, row by row, for those who look for one invoice. */
import type { Invoice, RowReading } from '../../../utils/core/invoice';
import { isReading } from '../../../utils/page/read/list';
import type { Engine } from './engine';

/** Every row that was read, those that could not be read in full among them. */
export const readings = (engine: Engine | null): RowReading[] =>
  (engine?.lists ?? []).flatMap((list) => [...list.rows.values()].filter(isReading));

/** The invoices among them. */
export const invoicesOn = (engine: Engine | null): Invoice[] =>
  readings(engine).filter((reading) => reading.kind === 'invoice');
