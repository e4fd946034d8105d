/**
 * Stands in for `fflate` where the workbook's writer asks for it: the same two functions, without its workers.
 * Those run code from a `blob:` address, which the policy of an extension's pages forbids in Firefox; a workbook of
 * more than 160 kB was never finished there.
 */
import { zipSync, type AsyncZippable, type Zippable } from 'fflate/browser';

export { zipSync };

/** As `fflate`'s own, but done before it returns. */
export function zip(files: AsyncZippable, done: (error: unknown, archive: Uint8Array) => void): void {
  let archive: Uint8Array;
  try {
    archive = zipSync(files as Zippable);
  } catch (error) {
    done(error, new Uint8Array());
    return;
  }
  done(null, archive);
}
