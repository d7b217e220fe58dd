import { damagedWords } from '../lexicon/damaged-words.ts';
import { regionWords } from '../lexicon/region-words.ts';
import type { Step } from '../text/edit.ts';
import { LAYOUT_STEPS } from '../text/plain-steps.ts';
import { brokenNumerals } from '../text/steps/broken-numerals.ts';
import { capitalNumerals } from '../text/steps/capital-numerals.ts';
import { footnoteMarks } from '../text/steps/footnote-marks.ts';
import { gluedCounts } from '../text/steps/glued-counts.ts';
import { replaceWords } from '../text/steps/replace-words.ts';
import { barredRows } from './barred-rows.ts';
import { spacedFigures } from './spaced-figures.ts';
import { spacedRows } from './spaced-rows.ts';

/** The steps that make a text with plain characters plain for the rules: its layout, the mainland’s words for those of other regions, and plain numerals. */
export const READER_STEPS: readonly Step[] = [
  replaceWords(damagedWords),
  barredRows,
  spacedRows,
  spacedFigures,
  ...LAYOUT_STEPS,
  footnoteMarks,
  gluedCounts,
  brokenNumerals,
  replaceWords(regionWords),
  capitalNumerals,
];
