import type { Edit } from '../edit.ts';
import { matchesIn } from '../matches.ts';

/** A reading in brackets behind one character: letters of which at least one may bear a tone mark, no digits, no spaces. */
const GLOSS =
  /(?<=\p{Script=Han})[(（](?=[^)）]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）]/giu;

/** `關(guān)于` → `關于`: pinyin that a reading aid has put behind single characters. */
export function pinyinGlosses(text: string): Edit[] {
  return matchesIn(GLOSS, text).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    insert: '',
  }));
}
