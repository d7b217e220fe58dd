import type { Mark } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import { rangesOf } from './ranges.ts';
import type { Run } from './run.ts';

/** A mark on the page: where it stands in the document, and its words there. */
export interface Light<M extends Span = Mark> {
  readonly mark: M;
  readonly ranges: readonly Range[];
  readonly words: string;
}

/** The page's text as it was read, and where it stands in the document. */
export interface PlacedText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Finds the marks of a reading in the document. What no longer stands where it was read, because the page changed, gives no light. */
export function setLights<M extends Span>(
  marks: readonly M[],
  { text, runs }: PlacedText,
): Light<M>[] {
  return marks.flatMap((mark) => {
    const ranges = rangesOf(mark, runs);
    const light = { mark, ranges, words: ranges.join('') };
    const read = text.slice(mark.from, mark.to);
    return withoutSpace(light.words) === withoutSpace(read) && !hasMoved(light) ? [light] : [];
  });
}

/** Whether a light no longer stands on its words, as when the page put other text nodes in the place of the old ones. */
export function hasMoved({ ranges, words }: Pick<Light, 'ranges' | 'words'>): boolean {
  return ranges.join('') !== words || ranges.some((range) => !range.startContainer.isConnected);
}

/** Line breaks and indents of the source code are in ranges, but not in the text that was read. */
function withoutSpace(words: string): string {
  return words.replace(/\s+/gu, '');
}
