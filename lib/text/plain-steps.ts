import type { Step } from './edit.ts';
import { boldMarks } from './steps/bold-marks.ts';
import { characterEntities } from './steps/character-entities.ts';
import { chineseMarks } from './steps/chinese-marks.ts';
import { fullWidth } from './steps/full-width.ts';
import { glossBlanks } from './steps/gloss-blanks.ts';
import { invisible } from './steps/invisible.ts';
import { lineBreaks } from './steps/line-breaks.ts';
import { lostBlanks } from './steps/lost-blanks.ts';
import { lostBytes } from './steps/lost-bytes.ts';
import { misplacedGlosses } from './steps/misplaced-glosses.ts';
import { pageNumbers } from './steps/page-numbers.ts';
import { pinyinGlosses } from './steps/pinyin-glosses.ts';
import { privateUse } from './steps/private-use.ts';
import { simplified } from './steps/simplified.ts';
import { spaces } from './steps/spaces.ts';
import { splitNumbers } from './steps/split-numbers.ts';
import { tonelessGlosses } from './steps/toneless-glosses.ts';
import { wrappedBlanks } from './steps/wrapped-blanks.ts';

/** The steps that make characters plain and leave blanks, marks and lines as they are: what the head of a notice is read from. */
export const CHARACTER_STEPS: readonly Step[] = [
  boldMarks,
  misplacedGlosses,
  lostBytes,
  lostBlanks,
  characterEntities,
  invisible,
  glossBlanks,
  pinyinGlosses,
  tonelessGlosses,
  privateUse,
  fullWidth,
  simplified,
];

/** The steps that follow them and make the layout plain. Page numbers are glued to their line, and row numbers are not: so they come before blanks. */
export const LAYOUT_STEPS: readonly Step[] = [
  pageNumbers,
  splitNumbers,
  wrappedBlanks,
  spaces,
  chineseMarks,
  lineBreaks,
];

/** The steps that make any text plain, in the order in which they run: a later one sees what the earlier ones left. */
export const PLAIN_STEPS: readonly Step[] = [...CHARACTER_STEPS, ...LAYOUT_STEPS];
