import { FURNITURE_ALONE, FURNITURE_ANYWHERE } from '../../lexicon/page-furniture.ts';
import type { RoleRule } from './scene.ts';

const LONGEST = 80;

/** Navigation, sharing, printing, rights; and lines without a letter or figure. */
export const furniture: RoleRule = ({ paragraph: { text, heading } }) => {
  if (heading === null && !/[\p{L}\p{N}]/u.test(text)) return 'chrome';
  if (FURNITURE_ANYWHERE.test(text)) return 'chrome';
  const tight = text.replace(/\s+/gu, '');
  return tight.length <= LONGEST && FURNITURE_ALONE.test(tight) && !/。$/u.test(tight)
    ? 'chrome'
    : null;
};
