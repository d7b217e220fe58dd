import { NOTE_LABEL } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Scene } from './scene.ts';

const FIRST = byUnit(`^[（(]?(?:${NOTE_LABEL.source}|注释?)[：:]\\s?[（(]?[1一①]`);

/** 注：1.达标率=…, and below 2.数据由…提供: an item of the numbered remarks below a table. */
export function isNoteItem({ paragraph, before }: Scene): boolean {
  const ordinal = paragraph.heading?.value.ordinal ?? 1;
  if (ordinal < 2 || ordinal > before.length + 1) return false;
  return FIRST.test(before.at(1 - ordinal)?.text ?? '');
}
