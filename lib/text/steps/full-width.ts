import type { Edit } from '../edit.ts';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－～＜＞＝＆]/gu;
const OFFSET = 0xfee0;

/** `２０２３年８０％` → `2023年80%`: the full-width forms of digits, letters and signs of quantity (Unicode block FF00). */
export function fullWidth(text: string): Edit[] {
  return Array.from(text.matchAll(FULL_WIDTH), (match) => ({
    from: match.index,
    to: match.index + 1,
    insert: String.fromCharCode(match[0].charCodeAt(0) - OFFSET),
  }));
}
