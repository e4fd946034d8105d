/**
 * Stands in for `fflate` where the workbook's writer asks for it: all of it, but a `zip` that starts no worker.
 * Its workers run code from a `blob:` address, which the policy of an extension's pages forbids in Firefox: there a
 * workbook with a sheet of more than 160 kB was never finished, and no error told so.
 */
import { zipSync, type Zippable } from 'fflate/browser';

export * from 'fflate/browser';

/** As `fflate`'s own, but done before it returns. */
export function zip(files: Zippable, done: (error: unknown, archive: Uint8Array | null) => void): void {
  let archive: Uint8Array;
  try {
    archive = zipSync(files);
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, archive);
}
