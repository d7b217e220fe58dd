import type { KnownFile, ListedFile } from '../../model/shared-file.ts';

/** Two writings so close to each other may bear the same time: drives count in steps of up to two seconds (FAT). */
const STEP = 3000;

/** Whether a file that looks as it did may have been written again since; Git calls such a file "racily clean". */
function maySeemTheSame({ looked, changed }: KnownFile): boolean {
  return Math.abs(looked - changed) < STEP;
}

/**
 * The files of a folder that are to be read: those that are new, look otherwise than when they were read, or could not be read then. Pure.
 *
 * @param listed The folder's files of ours.
 * @param known What is remembered of them.
 */
export function changedFiles(
  listed: readonly ListedFile[],
  known: readonly KnownFile[],
): ListedFile[] {
  const before = new Map(known.map((file) => [file.name, file]));
  return listed.filter(({ name, size, changed }) => {
    const then = before.get(name);
    return (
      then === undefined ||
      then.fault !== null ||
      then.size !== size ||
      then.changed !== changed ||
      maySeemTheSame(then)
    );
  });
}
