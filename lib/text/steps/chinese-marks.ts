import type { Edit } from '../edit.ts';
import { pattern } from '../pattern.ts';
import { replaceAll } from './replace-all.ts';

/** Marks that have one meaning in whatever shape (GB/T 15834—2011; small forms: Unicode block FE50). */
const SHAPES: Readonly<Record<string, string>> = {
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹒': '.',
  '﹪': '%',
  '﹝': '〔',
  '﹞': '〕',
  '﹙': '（',
  '﹚': '）',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '｡': '。',
  '､': '、',
  '(': '（',
  ')': '）',
};
const SHAPED = new RegExp(`[${Object.keys(SHAPES).join('')}]`, 'u');

/** Western marks behind a Chinese word, quotation or bracket, or between a figure or letter and a Chinese word. */
const WESTERN =
  /[,;:!?](?:(?<=(?:\p{Script=Han}|[”’》〉）)〕】\]]).)|(?<=[\d%A-Za-z].)(?=\p{Script=Han}|[“‘《〈（(【]))/u;
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};

const MARK = pattern`${SHAPED}|${WESTERN}`;

/** `(責任單位:市科技局)` → `（责任单位：市科技局）`: marks in the shapes that Chinese text has, so that rules need know one. */
export function chineseMarks(text: string): Edit[] {
  return replaceAll(text, MARK, ({ 0: mark }) => SHAPES[mark] ?? WIDE[mark] ?? mark);
}
