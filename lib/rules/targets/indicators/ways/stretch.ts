import { WORK_DONE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const LENGTHS = new Set(['公里', '千米', '米', '延米', '平方米', '亩', '公顷']);
/** 道路拓宽改造工程: works on what stands before. */
const WORKS = shape`^\p{Script=Han}{0,10}${WORK_DONE}$`;
const SHORTEST = 4;

/** 沿江大道景观提升 of 完成沿江大道«5公里»景观提升: works on a stretch that is told before its length. */
export const stretch: Way = {
  name: 'stretch',
  names: ({ around: { own, behind }, before, unit }) => {
    if (!LENGTHS.has(unit) || !WORKS.test(behind)) return null;
    return own.includes('□') || before.length < SHORTEST ? null : `${before}${behind}`;
  },
};
