import { regionWords } from '../lexicon/region-words.ts';
import type { Step } from '../text/edit.ts';
import { PLAIN_STEPS } from '../text/plain-steps.ts';
import { replaceWords } from '../text/steps/replace-words.ts';

/** The steps that make a text plain for the rules: what any text needs, and the mainland's words for those of other regions. */
export const READER_STEPS: readonly Step[] = [...PLAIN_STEPS, replaceWords(regionWords)];
