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

const keys = new WeakMap<CodedDocument, string>();

/** Says a document's text and the wordings of its segments; made once for each. */
function keyOf(document: CodedDocument): string {
  const { notice, segments } = document;
  const ids = () => segments.flatMap(({ wordings }) => wordings.map(({ id }) => id));
  const key = keys.get(document) ?? [notice.notice.text, ...ids()].join(' ');
  keys.set(document, key);
  return key;
}

/** Places one document after the other until `tell`, which is told of each, wants no more. */
async function placeAll(
  documents: readonly CodedDocument[],
  known: Map<string, PlacedNotice | null>,
  tell: () => boolean,
): Promise<void> {
  for (const document of documents) {
    const key = keyOf(document);
    if (known.has(key)) continue;
    known.set(key, await placedNotice(document));
    if (!tell()) return;
  }
}

/** Documents with their segments where they stand in the texts: found in turns, kept until they change, and stopped when the person says so. */
export function usePlaced(documents: readonly CodedDocument[]) {
  const known = useRef(new Map<string, PlacedNotice | null>());
  const [told, setTold] = useState(0);
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    if (isStopped) return;
    const stop = new AbortController();
    const tell = () => {
      if (!stop.signal.aborted) setTold((count) => count + 1);
      return !stop.signal.aborted;
    };
    placeAll(documents, known.current, tell).catch(reportError);
    return () => stop.abort();
  }, [documents, isStopped]);
  const found = useMemo(
    () => documents.map((document) => known.current.get(keyOf(document))),
    [documents, told],
  );
  const placed = useMemo(() => found.flatMap((each) => each ?? []), [found]);
  // Of documents that have changed what was found before says nothing.
  const done = found.filter((each) => each !== undefined).length;
  return { placed, done, isStopped, setStopped };
}
