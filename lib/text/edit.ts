import type { Span } from '../model/span.ts';

/**
 * Puts `insert` in place of a stretch of a text. An empty `insert` deletes; one as long as the stretch stands for it unit by unit, any other
 * for the stretch as a whole. Edits of one step are in order and do not overlap.
 */
export interface Edit extends Span {
  readonly insert: string;
}

/** One normalising step: looks at a text and says what to change in it. It never returns a string, so it cannot lose the map. */
export type Step = (text: string) => readonly Edit[];
