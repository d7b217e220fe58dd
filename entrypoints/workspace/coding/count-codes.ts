import type { CountedCode } from '../../../components/coding/code-tree.tsx';
import type { KnownCode } from '../../../lib/notebook/codebook.ts';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';

/** Ids of a code and of all that stand under it; the codebook has a code before those. */
export function withThoseUnder(id: string, codes: readonly KnownCode[]): Set<string> {
  const ids = new Set([id]);
  for (const { id: each, code } of codes)
    if (code.parent !== null && ids.has(code.parent)) ids.add(each);
  return ids;
}

/** The codebook with how many segments have each code, by itself and with those under it. */
export function countCodes(
  codes: readonly KnownCode[],
  segments: readonly CodedSegment[],
): CountedCode[] {
  return codes.map((code) => {
    const under = withThoseUnder(code.id, codes);
    const own = segments.filter(({ note }) => note.codes.includes(code.id)).length;
    const all = segments.filter(({ note }) => note.codes.some((id) => under.has(id))).length;
    return { ...code, own, all };
  });
}
