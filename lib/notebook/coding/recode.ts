import type { Note } from '../../model/note.ts';
import type { CodedSegment } from './coded-segment.ts';

/** A wording that a note is to have after another. */
export interface Recoding {
  /** Id of the note, and of the wording that the new one takes the place of. */
  readonly of: string;
  readonly parent: string;
  readonly content: Note;
}

/**
 * What is to be written so that segments have one code in place of another (see `recoded`). Each wording of a note in conflict gets one of its
 * own: changing codes settles nothing between those who wrote them.
 */
export function recodings(
  segments: readonly Pick<CodedSegment, 'id' | 'wordings'>[],
  from: string | null,
  to: string | null,
): Recoding[] {
  return segments.flatMap(({ id: of, wordings }) =>
    wordings.flatMap(({ id: parent, note }) => {
      const codes = note === null ? null : recoded(note, from, to);
      return note === null || codes === null ? [] : [{ of, parent, content: { ...note, codes } }];
    }),
  );
}

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
