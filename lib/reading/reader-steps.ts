import { MAINLAND_WORDS, REGION_WORD } from '../lexicon/region-words.ts';
import type { Step } from '../text/edit.ts';
import { characterEntities } from '../text/steps/character-entities.ts';
import { chineseMarks } from '../text/steps/chinese-marks.ts';
import { fullWidth } from '../text/steps/full-width.ts';
import { invisible } from '../text/steps/invisible.ts';
import { lineBreaks } from '../text/steps/line-breaks.ts';
import { pageNumbers } from '../text/steps/page-numbers.ts';
import { pinyinGlosses } from '../text/steps/pinyin-glosses.ts';
import { privateUse } from '../text/steps/private-use.ts';
import { replaceWords } from '../text/steps/replace-words.ts';
import { simplified } from '../text/steps/simplified.ts';
import { spaces } from '../text/steps/spaces.ts';

/** The steps that make a text plain for the rules, in the order in which they run: a later one sees what the earlier ones left. */
export const READER_STEPS: readonly Step[] = [
  characterEntities,
  invisible,
  pinyinGlosses,
  privateUse,
  fullWidth,
  simplified,
  replaceWords(REGION_WORD, MAINLAND_WORDS),
  spaces,
  chineseMarks,
  pageNumbers,
  lineBreaks,
];
