import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { HEAD_MARK, LETTER } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { matchesIn } from '../../text/matches.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

/** Tortoise-shell brackets around the year are the standard (GB/T 9704-2012, 7.2.5); sites write what they can type. */
const YEAR = '[〔\\[(（［【﹝]\\s{0,2}(?:19|20)\\d{2}\\s{0,2}(?:年\\s{0,2})?[〕\\])）］】﹞]';
/** The office's code: 国办发, 赣府厅发, 龙工信能源, 沪府办规, 某档办(局)函. */
const CODE = '(?<code>\\p{Script=Han}{1,16}(?:[(（][局厅委][)）]\\p{Script=Han}{1,2})?)';
/** Older numbers name the series: 闽价[2000]商字295号. */
const SERIES = '(?:\\p{Script=Han}{0,4}字\\s{0,2})?';
/** Longer codes are rare: what stands before is the red head or the end of a title. */
const CODE_LENGTH = 8;
/** Behind 文件, a title, or the name of a body, which may go on (国务院|办公厅). */
const CODE_BEGINS = perModel(() => [
  byUnit(`(?<=文件|的(?:${LETTER.source}|函))(?=.)`, 'g'),
  byUnit(`(?<=${anyOf(bodyEndings()).source})(?!办公[厅室])(?=.)`, 'g'),
]);

/** 特急·明电某办发电, 内部事项某函: how urgent or secret it is, before the code. */
const URGENCY = byUnit(
  `^(?:\\p{Script=Han}{0,12}(?!明电)(?:${HEAD_MARK.source})(?:明电)?|明电)(?=.)`,
);

/** Units of the matched Han characters that are not yet the code: `…管理办公室文件龙工信能源` → those before 龙, `5月4日皖政` → those before 皖. */
function lengthBeforeCode(written: string, before: string): number {
  const urgency = URGENCY.exec(written)?.[0].length;
  if (urgency !== undefined) return urgency;
  if (written.startsWith('日') && /\d/u.test(before)) return 1;
  if (written.length <= CODE_LENGTH && !/文件|^的/u.test(written)) return 0;
  const places = CODE_BEGINS().flatMap((begin) => matchesIn(begin, written));
  return places.find(({ index }) => written.length - index <= CODE_LENGTH)?.index ?? 0;
}

/** `国办发〔2019〕6号`, `陕发改能电力[2021] 634号`: office code, year in brackets, running number. Value: the number without blanks. */
export const documentNumber: Rule<string> = {
  name: 'document-number',
  pattern: byUnit(`${CODE}\\s{0,3}${YEAR}\\s{0,3}${SERIES}第?\\s{0,2}\\d{1,5}\\s{0,2}号`, 'g'),
  read: (match) => {
    const from =
      match.index + lengthBeforeCode(match.groups?.code ?? '', match.input.charAt(match.index - 1));
    const to = match.index + match[0].length;
    return { value: match.input.slice(from, to).replace(/\s/gu, ''), span: { from, to } };
  },
};
