import type { Span } from '../model/span.ts';
import type { Edit, Step } from './edit.ts';
import { composeMap, identityMap, type OffsetMap, toNormal, toSource } from './offset-map.ts';
import { PLAIN_STEPS } from './plain-steps.ts';

/** A text made plain for rules, and the way back to the source. Offsets are UTF-16. */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  readonly map: OffsetMap;
  /** The stretch of `source` behind a stretch of `text`. */
  toSource(span: Span): Span;
  /** The stretch of `text` that stands for a stretch of `source`. */
  toNormal(span: Span): Span;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let read = 0;
  for (const { from, to, insert } of edits) {
    edited += text.slice(read, from) + insert;
    read = to;
  }
  return edited + text.slice(read);
}

/** Makes `source` plain by `steps`, in their order, without losing where anything stood. */
export function normalise(source: string, steps: readonly Step[] = PLAIN_STEPS): NormalText {
  return normaliseFurther({ source, text: source, map: identityMap(source.length) }, steps);
}

/** Takes a normalised text further by `steps`; the way back leads to the first source. */
export function normaliseFurther(
  normal: Pick<NormalText, 'source' | 'text' | 'map'>,
  steps: readonly Step[],
): NormalText {
  let { text, map } = normal;
  for (const step of steps) {
    const edits = step(text);
    if (edits.length === 0) continue;
    map = composeMap(map, edits);
    text = applyEdits(text, edits);
  }
  return {
    source: normal.source,
    text,
    map,
    toSource: (span) => toSource(map, span),
    toNormal: (span) => toNormal(map, span),
  };
}
