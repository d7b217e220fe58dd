import { damagedWords } from '../lexicon/damaged-words.ts';
import { regionWords } from '../lexicon/region-words.ts';
import type { Step } from '../text/edit.ts';
import { LAYOUT_STEPS } from '../text/plain-steps.ts';
import { replaceWords } from '../text/steps/replace-words.ts';

/** The steps that make a text with plain characters plain for the rules: its layout, and the mainland's words for those of other regions. */
export const READER_STEPS: readonly Step[] = [
  replaceWords(damagedWords),
  ...LAYOUT_STEPS,
  replaceWords(regionWords),
];
