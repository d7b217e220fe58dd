import type { Span } from '../model/span.ts';
import type { Edit, Step } from './edit.ts';
import { composeMap, identityMap, toNormal, toSource } from './offset-map.ts';
import { characterEntities } from './steps/character-entities.ts';
import { fullWidth } from './steps/full-width.ts';
import { pinyinGlosses } from './steps/pinyin-glosses.ts';
import { simplified } from './steps/simplified.ts';

/** A text made plain for rules, and the way back to the source. Offsets are UTF-16. */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  /** The stretch of `source` behind a stretch of `text`. */
  toSource(span: Span): Span;
  /** The stretch of `text` that stands for a stretch of `source`. */
  toNormal(span: Span): Span;
}

/** The steps in the order in which they run: a later one sees what the earlier ones left. */
const STEPS: readonly Step[] = [characterEntities, pinyinGlosses, fullWidth, simplified];

function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { from, to, insert } of edits) {
    pieces.push(text.slice(read, from), insert);
    read = to;
  }
  pieces.push(text.slice(read));
  return pieces.join('');
}

/** Makes `source` plain (see DESIGN: glosses, entities, widths, script, spaces) without losing where anything stood. */
export function normalise(source: string, steps: readonly Step[] = STEPS): NormalText {
  let text = source;
  let map = identityMap(source.length);
  for (const step of steps) {
    const edits = step(text);
    if (edits.length === 0) continue;
    map = composeMap(map, edits);
    text = applyEdits(text, edits);
  }
  return {
    source,
    text,
    toSource: (span) => toSource(map, span),
    toNormal: (span) => toNormal(map, span),
  };
}
