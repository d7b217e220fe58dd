import { LABEL_OF_TASK } from '../../lexicon/body-words.ts';
import { TIME_LABEL } from '../../lexicon/due-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import { type RoleRule, wordsOf } from './scene.ts';

const LABEL = byUnit(
  `^[（(〔【]?\\p{Script=Han}{0,2}${LABEL_OF_TASK.source}[\\p{Script=Han}和、及]{0,8}(?:单位|部门|处室|领导|人)(?:[（(][^（）()]{1,8}[）)])?[）)】\\]〕]?\\s?[：:]`,
);
const NAMES_BEHIND = shape`^[（(〔【](?:[^（()）。；]|（[^（()）]{0,12}）){2,120}(?:负责|牵头|配合|落实)(?:，[^（()）。；：]{2,20})?[）)〕】]。?$`;
/** 完成时限：2024年6月底, （完成时限：持续推进）, 【完成时限】9月: by when the task is to be done, and perhaps by whom. */
const TIME = byUnit(
  `^[（(〔【]?${TIME_LABEL.source}(?:[）)】\\]〕]?\\s?[：:]|[】〕])[^。：:]{2,40}(?:[；，\\s][^。：:]{2,10}[：:][^。]{2,80})?[）)〕】]?。?$`,
);

/** 责任单位：市发展改革委, and nothing else. */
export function namesBearers(text: string): boolean {
  return LABEL.test(text) && !/。./u.test(text);
}

/**
 * A line that only names who bears the task, or by when it is to be done: 责任单位：市发展改革委, （三）整改责任人：张某, （市发展改革委牵头）, 完成时限：2024年6月底.
 */
export const bodiesLine: RoleRule = ({ paragraph, phase }) => {
  const words = wordsOf(paragraph);
  // 【实施时间】1993-12-01 above the title is a field of the page.
  if (phase === 'head' && words.startsWith('【')) return null;
  return namesBearers(words) || NAMES_BEHIND.test(words) || TIME.test(words) ? 'bodies' : null;
};
