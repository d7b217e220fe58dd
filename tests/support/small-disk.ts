import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own on which a profile has room, and not much more. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it to the last byte. */
  fill(): void;
  /** Gives back what was filled. */
  empty(): void;
  remove(): void;
}

const SIZE = '64m';
/** Pieces in which a disk is filled, bytes. */
const PIECES = [65_536, 256];

/** Makes a small disk in memory; null where that is not allowed (only root may, and only on Linux). */
export function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'piyue-disk-'));
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  if (mount.status !== 0) {
    rmdirSync(folder);
    return null;
  }
  const filling = join(folder, 'filling');
  return {
    folder,
    fill() {
      const file = openSync(filling, 'a');
      for (const size of PIECES) writeAll(file, new Uint8Array(size));
      closeSync(file);
    },
    empty: () => rmSync(filling),
    remove() {
      spawnSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

/** Writes a piece again and again until the disk takes no more. */
function writeAll(file: number, piece: Uint8Array): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
