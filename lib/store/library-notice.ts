import type { SavedNotice } from '../model/saved-notice.ts';
import type { ThingRow } from './database.ts';

/** A document of the library: all records of it, as one. */
export interface LibraryNotice {
  /** Id of its first record, by which it is called. */
  readonly id: string;
  /** Ids of all records of it: notes and verdicts may name any of them. */
  readonly ids: readonly string[];
  /** What is known of it, from the latest wording of its first record. */
  readonly notice: SavedNotice;
  /** Every address at which it was met. */
  readonly urls: readonly string[];
  /** Tags of all its records. */
  readonly tags: readonly string[];
  /** When a record of it was last written: milliseconds since 1970. */
  readonly changed: number;
}

const unlike = <Value>(values: readonly Value[]) => [...new Set(values)];

/** The document that a group of records (see `groupNotices`) is of. */
export function libraryNotice(group: readonly ThingRow[]): LibraryNotice | null {
  const states = group.flatMap(({ heads }) => {
    const latest = heads.findLast(({ content }) => content !== null);
    return latest?.kind === 'notice' && latest.content !== null ? [latest.content] : [];
  });
  const [first] = group;
  const [notice] = states;
  if (first === undefined || notice === undefined) return null;
  return {
    id: first.id,
    ids: group.map(({ id }) => id),
    notice,
    urls: unlike(states.flatMap(({ urls }) => urls)),
    tags: unlike(states.flatMap(({ tags }) => tags)),
    changed: Math.max(...group.map(({ changed }) => changed)),
  };
}
