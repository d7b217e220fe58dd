import type { Edit } from '../edit.ts';

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
/**
 * Western marks behind a Chinese word, quotation or bracket, or between a figure or letter and a Chinese word, or a share and letters or a time (88%,PM2.5浓度; 88%,2025年); a full stop behind a word
 * where the line ends, or between a clause and the next.
 */
const WESTERN =
  /[,;:!?](?:(?<=(?:\p{Script=Han}|[”’》〉）)〕】\]]) ?.)|(?<=[\d%A-Za-z] ?.)(?= ?\p{Script=Han}|[“‘《〈（(【])|(?<=[%‰].)(?=[A-Z]|\d{1,4}[年月]))|\.(?:(?<=\p{Script=Han}.)(?=[^\S\n]*(?:\n|$))|(?<=\p{Script=Han}{6}.)(?=\p{Script=Han}))/uy;
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};

/** What a UTF-16 unit may be: a mark in another shape, or one that is western by where it stands. */
const IN_SHAPE = 1;
const BY_PLACE = 2;
const marks = new Uint8Array(0x10000);
for (const mark of Object.keys(SHAPES)) marks[mark.charCodeAt(0)] = IN_SHAPE;
for (const mark of Object.keys(WIDE)) marks[mark.charCodeAt(0)] = BY_PLACE;

function isWestern(text: string, at: number): boolean {
  WESTERN.lastIndex = at;
  return WESTERN.test(text);
}

/**
 * `(責任單位:市科技局)` → `（责任单位：市科技局）`: marks in the shapes that Chinese text has, so that rules need know one. Looked for unit by
 * unit, for a page may have one in every line.
 */
export function chineseMarks(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = marks[text.charCodeAt(at)];
    if (kind === 0 || (kind === BY_PLACE && !isWestern(text, at))) continue;
    const mark = text.charAt(at);
    edits.push({ from: at, to: at + 1, insert: SHAPES[mark] ?? WIDE[mark] ?? mark });
  }
  return edits;
}
