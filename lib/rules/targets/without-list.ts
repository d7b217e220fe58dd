import { shape } from '../../text/pattern.ts';

const LISTED = shape`(?:\d[\d.,]*[^«，。；、和及\d]{0,6}[、和及]){1,8}«(?<=[、和及]«)`;
/** 增长7%以上，力争«8%»: what is to be reached, before what may be; not 增长10%，力争突破«50亿元». */
const EXCELLED = shape`(?<![\d.])\d[\d.,]*(?!%[^«]{0,12}«[^»%]*»)[^«，。；、\d]{1,8}，(?:力争|确保|争取)(?:达到?|突破)?«`;

/** A sentence without the numbers that stand before the marked one in its list, or before the one that excels them. */
export function withoutList(marked: string): string {
  const alone = /[、和及]«/u.test(marked) ? marked.replace(LISTED, '«') : marked;
  return /，[力确争][保争取][达到突破]{0,2}«/u.test(alone) ? alone.replace(EXCELLED, '«') : alone;
}
