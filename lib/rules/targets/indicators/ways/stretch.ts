import type { Way } from '../way.ts';

const LENGTHS = new Set(['公里', '千米', '米', '延米', '平方米', '亩', '公顷']);
/** 道路拓宽改造工程: works on what stands before. */
const WORKS =
  /^\p{Script=Han}{0,10}(?:工程|项目|改造|建设|整治|修复|治理|提升|扩建|改建|硬化|绿化|亮化|任务)$/u;
const SHORTEST = 4;

/** 沿江大道景观提升 of 完成沿江大道«5公里»景观提升: works on a stretch that is told before its length. */
export const stretch: Way = {
  name: 'stretch',
  names: ({ around: { own, behind }, before, unit }) => {
    if (!LENGTHS.has(unit) || !WORKS.test(behind)) return null;
    return own.includes('□') || before.length < SHORTEST ? null : `${before}${behind}`;
  },
};
