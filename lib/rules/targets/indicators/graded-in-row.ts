import { byUnit } from '../../../text/by-unit.ts';

/** 国家级, 省级, 一级, 3A级: of what grade. */
export const GRADE = '(?:国家级?|[省市县区镇]级?|[一二三四五甲乙丙]星?级|[1-5]?[A-Z]{1,3}级?)';
const IN_ROW = byUnit(
  `(?<row>${GRADE}(?:[、和及]${GRADE}){1,5})(?<of>\\p{Script=Han}[^，。；□]{2,60}?[、和及][^，。；□]{2,60})(?<end>，?)$`,
);

/**
 * 对认定的市级实验室 of 对认定的国家级、省级、市级实验室、技术中心和设计中心, the third of three numbers: a row of as many grades as numbers, and what is so
 * graded, of which the first tells enough; undefined where there is no such row before a list.
 */
export function gradedInRow(words: string, count: number, at: number): string | undefined {
  const match = IN_ROW.exec(words);
  const grades = match?.groups?.row?.split(/[、和及]/u) ?? [];
  if (match === null || grades.length !== count) return undefined;
  const first = match.groups?.of?.split('、')[0] ?? '';
  return `${words.slice(0, match.index)}${grades[at]}${first}${match.groups?.end}`;
}
