import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** The end of a reading, from its toned letter on, with a blank before the bracket that closes. */
const SPACED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ][a-z]{0,4} (?=[)）])/gu;

/** `會(huì )` → `會(huì)`: the blank that some sites leave behind a reading. A step of its own, for notes are found by readings without it. */
export function glossBlanks(text: string): Edit[] {
  if (!text.includes(' )') && !text.includes(' ）')) return [];
  return replaceAll(text, SPACED, ({ 0: reading }) => reading.trimEnd());
}
