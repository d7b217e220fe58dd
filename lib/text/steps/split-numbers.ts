import type { Edit } from '../edit.ts';
import { matchesIn } from '../matches.ts';

/** A blank behind a decimal point, as scanned text has it, where a word of measuring stands before: 小于1. 5米; not the item 2. 5米以内…. */
const DECIMAL =
  /(?<=(?:于|过|达|到|至|为|约|≥|≤|>|<) ?\d{1,4}\.)[^\S\t\n](?=\d{1,3}(?:[\p{Script=Han}%a-z]|℃))/gu;
/** A blank that parts thousands, as Hong Kong writes them: 約30 000個, 不少於 5 500 間; not 附件1 100个项目. */
const THOUSANDS =
  / (?=\d{3}(?: \d{3}){0,2} ?\p{Script=Han})(?<=(?:(?![件表图圖第号號])\p{Script=Han}|[约約于於逾达達到至少多供] )\d{1,3}(?: \d{3}){0,2} )/gu;

/** `不应小于1. 5米` → `不应小于1.5米`, `兴建30 000个单位` → `兴建30000个单位`. */
export function splitNumbers(text: string): Edit[] {
  return [DECIMAL, THOUSANDS]
    .flatMap((blank) => matchesIn(blank, text))
    .map(({ index }) => ({ from: index, to: index + 1, insert: '' }))
    .sort((a, b) => a.from - b.from);
}
