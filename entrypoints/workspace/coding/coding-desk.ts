import type { KnownCode } from '../../../lib/notebook/codebook.ts';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { type Surroundings, surroundings } from '../../../lib/text/surroundings.ts';
import { goTo } from '../use-route.ts';
import type { useCodingDeeds } from './use-coding-deeds.ts';
import { type CodedDocument, placedNotice } from './use-placed.ts';

/** What the panes of the coding view work on. */
export interface CodingDesk extends Pick<ReturnType<typeof useCodingDeeds>, 'recode'> {
  readonly self: string;
  /** The codebook, a code before those under it. */
  readonly codes: readonly KnownCode[];
  readonly segments: readonly CodedSegment[];
  /** The documents that have coded segments, and these. */
  readonly documents: readonly CodedDocument[];
  /** The documents, by the ids of their records. */
  readonly notices: ReadonlyMap<string, LibraryNotice>;
}

/** Where a segment stood in its text when it was marked; those on the whole notice come first. */
const placeOf = ({ note }: CodedSegment) => note.selector?.position?.from ?? -1;

/** Puts segments and their documents together: documents in the library's order, segments in that of the text. */
export function documentsOf(
  library: readonly LibraryNotice[],
  segments: readonly CodedSegment[],
): CodedDocument[] {
  const byRecord = Map.groupBy(segments, ({ notice }) => notice);
  return library.flatMap((notice) => {
    const on = notice.ids.flatMap((id) => byRecord.get(id) ?? []);
    const segmentsOf = on.sort((a, b) => placeOf(a) - placeOf(b));
    return on.length === 0 ? [] : [{ notice, segments: segmentsOf }];
  });
}

const documentWith = (id: string, { documents }: CodingDesk) =>
  documents.find(({ segments }) => segments.some((each) => each.id === id));

/** Leads to a segment's words in the kept text of its notice, or to the notice where they have no place in it. */
export async function openSegment(id: string, desk: CodingDesk): Promise<void> {
  const document = documentWith(id, desk);
  if (document === undefined) return;
  const placed = await placedNotice(document);
  const span = placed?.segments.find((each) => each.id === id)?.span ?? undefined;
  goTo({ view: 'notice', id: document.notice.id, span });
}

/** So much of the text is shown on each side of a segment. */
const ROOM = 32;

/** What stands around a segment in the kept text of its notice, as it is written there; null where it has no place in one. */
export async function aroundSegment(id: string, desk: CodingDesk): Promise<Surroundings | null> {
  const { notice, segments = [] } = documentWith(id, desk) ?? {};
  if (notice === undefined) return null;
  const only = segments.filter((each) => each.id === id);
  const placed = await placedNotice({ notice, segments: only });
  const span = placed?.segments[0]?.span;
  return placed && span ? surroundings(placed.text, span, ROOM) : null;
}
