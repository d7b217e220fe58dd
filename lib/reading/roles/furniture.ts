import { pageFurniture } from '../../lexicon/page-furniture.ts';
import { anyOf } from '../../text/pattern.ts';
import { compact } from '../fields/compact.ts';
import type { RoleRule } from './scene.ts';

const ANYWHERE = anyOf(pageFurniture.anywhere);
const ALONE = new RegExp(`^(?:${anyOf(pageFurniture.alone).source})`, 'u');
const LONGEST = 80;

/** Navigation, sharing, printing, rights; and lines without a letter or figure. */
export const furniture: RoleRule = ({ paragraph: { text } }) => {
  if (!/[\p{L}\p{N}〔［[…]/u.test(text) || ANYWHERE.test(text)) return 'chrome';
  const tight = compact(text);
  return tight.length <= LONGEST && ALONE.test(tight) && !/。$/u.test(tight) ? 'chrome' : null;
};
