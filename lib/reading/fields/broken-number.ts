import { RESTS_ON } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';

/** 某市水利局文件某水〔2022〕 above 16号: a red head, or the code alone; not 关于转发某水〔2022〕 above 16号文件的通知. */
const BROKEN = byUnit(
  `^(?<head>(?!.*(?:关于|转发)|${RESTS_ON.source})[^。，：《》\\n]{2,120}[〔［[（(](?:19|20)\\d{2}[〕］\\]）)])\\s*\\n\\s*(?<number>\\d{1,4}\\s?号)(?!文)`,
  'm',
);

/** Few texts have a bracketed year at a line's end; to look for whole heads takes longer. */
const MAY_BE_BROKEN = /\d[〕］\])）]\s*\n\s*\d/u;

/** Puts the number of a document that a line break parted back on the line that it begins on. */
export function joinBrokenNumber(text: string): string {
  return MAY_BE_BROKEN.test(text) ? text.replace(BROKEN, '$<head>$<number>\n') : text;
}
