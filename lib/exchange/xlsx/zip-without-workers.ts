import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser';

export { strToU8, unzipSync, zipSync };

/**
 * Stands for fflate in built pages: its `zip` starts workers from blob: addresses for files of more than 160 kB, which the content
 * security policy of extension pages forbids, and so a long ledger would fail where a short one does not.
 */
export function zip(
  files: Zippable,
  finish: (error: null, archive: Uint8Array<ArrayBuffer>) => void,
): void {
  finish(null, zipSync(files));
}
