import type { ShownSegment } from '../../../components/coding/segment-list.tsx';
import type { KnownCode } from '../../../lib/notebook/codebook.ts';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { nameOfNotice } from '../name-of-notice.ts';

/** For whom segments are shown, and what they belong to. */
export interface SegmentsReader {
  /** Id of the writer who looks at them. */
  readonly self: string;
  readonly codes: readonly KnownCode[];
  /** The documents, by the ids of their records. */
  readonly notices: ReadonlyMap<string, LibraryNotice>;
}

/** A coded segment as it is listed; its surroundings as they were when it was marked. */
export function segmentView(
  { id, note, by, notice }: CodedSegment,
  { self, codes, notices }: SegmentsReader,
): ShownSegment {
  const document = notices.get(notice);
  const { exact = '', seen = exact, prefix = '', suffix = '' } = note.selector ?? {};
  return {
    ...{ id, words: seen, before: prefix, after: suffix, text: note.text },
    codes: codes.flatMap(({ id: code, code: { name, colour } }) =>
      note.codes.includes(code) ? [{ id: code, name, colour }] : [],
    ),
    author: by.id === self ? null : by.name,
    notice: document === undefined ? '' : nameOfNotice(document),
  };
}
