import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

const SMALL_TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ';
/** In two classes, for in one it would have too many ranges for V8 to compile it. */
const TONED = `(?:[${SMALL_TONED}]|[${SMALL_TONED.toUpperCase()}])`;

/**
 * A reading in brackets behind one character: letters of which at least one bears a tone mark, no digits, no spaces. The bracket is looked for
 * first, for it is rarer than characters.
 */
const GLOSS = new RegExp(
  `[(（](?=[a-zA-Z]{0,6}${TONED})(?<=\\p{Script=Han}[(（])(?:[a-zA-Z]|${TONED}){1,7}[)）]`,
  'gu',
);

/** `關(guān)于` → `關于`: pinyin that a reading aid has put behind single characters. */
export function pinyinGlosses(text: string): Edit[] {
  return replaceAll(text, GLOSS, () => '');
}
