/** The ledgers as they were read or written last, while the worker runs: parsing thousands of entries for each report would be felt. */
import type { Ledger } from '../core/ledger';
import type { WriteQueue } from './write-queue';

const memories = new WeakMap<WriteQueue, Map<string, Ledger>>();

/**
 * By slug; shared by all who write through one queue. Whoever writes a ledger's record otherwise than from here takes it
 * out, in the same turn of the queue.
 */
export function ledgerMemory(queue: WriteQueue): Map<string, Ledger> {
  const memory = memories.get(queue) ?? new Map<string, Ledger>();
  memories.set(queue, memory);
  return memory;
}
