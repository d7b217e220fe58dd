import { GROW } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { nounBefore, nounBehind } from './noun.ts';

const GROWS = shape`^${GROW}`;

/** What the last number of a clause counts: 学位 of 增加学位□, and of 新增□学位. */
export function countedNoun(clause: string): string {
  const at = clause.lastIndexOf('□');
  return (nounBehind(clause.slice(at + 1)) || nounBefore(clause.slice(0, at))).replace(GROWS, '');
}
