import type { Author } from '../../model/author.ts';
import type { KnownFile } from '../../model/shared-file.ts';
import { isOwnFile, ownFileName } from './shared-file-name.ts';

/** Milliseconds for which a file that cannot be read counts as holding what it held: so long its writer or the drive has to mend it. */
const PATIENCE = 86_400_000;

/** What an installation writes into a folder. */
export interface OwnShare {
  readonly name: string;
  /** Ids of wordings that are to stand in it at least. */
  readonly ids: readonly string[];
  /** Files of its own under names that it had before. */
  readonly former: readonly string[];
}

interface Standing {
  /** What is remembered of the files that are in the folder now. */
  readonly known: readonly KnownFile[];
  /** Ids of all wordings of the notebook. */
  readonly here: readonly string[];
  readonly me: Author;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function holdsStill({ name, fault }: KnownFile, { me, now }: Standing): boolean {
  return fault === null || (!isOwnFile(name, me) && now - fault.since < PATIENCE);
}

/**
 * What an installation is to write: all that it knows and no file of the folder holds, beside what its own file held before. So the folder
 * holds together whatever any of its members knows, without each file holding all; what a file that was removed held is written by those
 * who know it. An own file that is broken is written anew. Null where nothing is missing, and then nothing is written. Pure.
 */
export function ownShare(standing: Standing): OwnShare | null {
  const { known, here, me } = standing;
  const held = new Set(
    known.filter((file) => holdsStill(file, standing)).flatMap(({ ids }) => ids),
  );
  const missing = here.filter((id) => !held.has(id));
  const name = ownFileName(me);
  const own = known.filter((file) => isOwnFile(file.name, me));
  const former = own.filter((file) => file.name !== name).map((file) => file.name);
  const isBroken = own.some(({ fault }) => fault !== null);
  if (missing.length === 0 && former.length === 0 && !isBroken) return null;
  const kept = new Set(own.flatMap(({ ids }) => ids));
  return { name, ids: [...here.filter((id) => kept.has(id)), ...missing], former };
}
