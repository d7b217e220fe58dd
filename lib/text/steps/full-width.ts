import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－～＜＞＝＆／]/gu;
const OFFSET = 0xfee0;

/** `２０２３年８０％` → `2023年80%`: the full-width forms of digits, letters and signs of quantity (Unicode block FF00). */
export function fullWidth(text: string): Edit[] {
  return replaceAll(text, FULL_WIDTH, ({ 0: wide }) =>
    String.fromCharCode(wide.charCodeAt(0) - OFFSET),
  );
}
