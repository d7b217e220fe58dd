import { shape } from '../text/pattern.ts';

const CAPTION = shape`^表\s?\d{1,2}(?:[-—.]\d{1,2})?[\s：:]{0,3}(?=\p{Script=Han}|[“"\d])[^。；]{4,60}$`;

/** 表1  “十四五”主要指标: the name of a table. It is a heading of the table alone: what comes after the table does not stand under it. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text);
}
