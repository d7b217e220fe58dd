import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type CodedSegment,
  type PlacedSegment,
  placeSegments,
} from '../../../lib/notebook/coding/coded-segment.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { loadText } from '../../../lib/store/texts.ts';
import { openNotebook } from '../../browser/notebook.ts';

/** A document with its text and the coded segments where they stand in it. */
export interface PlacedNotice {
  readonly notice: LibraryNotice;
  readonly text: string;
  readonly segments: readonly PlacedSegment[];
}

/** A document with its coded segments. */
export interface CodedDocument {
  readonly notice: LibraryNotice;
  readonly segments: readonly CodedSegment[];
}

/** Finds the segments of one document in its kept text; null where the text is not kept. */
export async function placedNotice({
  notice,
  segments,
}: CodedDocument): Promise<PlacedNotice | null> {
  const text = await loadText(await openNotebook(), notice.notice.text);
  return text === undefined ? null : { notice, text, segments: placeSegments(segments, text) };
}

const keyOf = ({ notice, segments }: CodedDocument) =>
  [notice.notice.text, ...segments.flatMap(({ wordings }) => wordings.map(({ id }) => id))].join(
    ' ',
  );

/** Places one document after the other until `tell`, which is told how many are done, wants no more. */
async function placeAll(
  documents: readonly CodedDocument[],
  known: Map<string, PlacedNotice | null>,
  tell: (done: number) => unknown,
): Promise<void> {
  for (const [index, document] of documents.entries()) {
    const key = keyOf(document);
    if (!known.has(key)) known.set(key, await placedNotice(document));
    if (tell(index + 1) === false) return;
  }
}

/** Documents with their segments where they stand in the texts: found in turns, kept until they change, and stopped when the person says so. */
export function usePlaced(documents: readonly CodedDocument[]) {
  const known = useRef(new Map<string, PlacedNotice | null>());
  const [done, setDone] = useState(0);
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    if (isStopped) return;
    const stop = new AbortController();
    placeAll(documents, known.current, (count) => !stop.signal.aborted && setDone(count)).catch(
      reportError,
    );
    return () => stop.abort();
  }, [documents, isStopped]);
  const placed = useMemo(
    () => documents.slice(0, done).flatMap((document) => known.current.get(keyOf(document)) ?? []),
    [documents, done],
  );
  return { placed, done, isStopped, setStopped };
}
