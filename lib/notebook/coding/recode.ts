import type { Note } from '../../model/note.ts';

/**
 * A note's codes with one in place of another.
 *
 * @param from Id of the code that goes; null where one is only added.
 * @param to Id of the code that comes; null where one only goes.
 * @returns Null where nothing changes.
 */
export function recoded({ codes }: Note, from: string | null, to: string | null): string[] | null {
  const kept = codes.flatMap((id) => (id === from ? (to ?? []) : id));
  const added = from === null && to !== null ? [...kept, to] : kept;
  const now = [...new Set(added)];
  return now.length === codes.length && now.every((id, at) => id === codes[at]) ? null : now;
}
