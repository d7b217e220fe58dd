import { pageFurniture } from '../../lexicon/page-furniture.ts';
import { anyOf } from '../../text/pattern.ts';
import { compact } from '../fields/compact.ts';
import { hasSentence } from './has-sentence.ts';
import { titleIsAhead } from './preamble.ts';
import type { RoleRule, Scene } from './scene.ts';

const ANYWHERE = anyOf(pageFurniture.anywhere);
const ALONE = new RegExp(`^(?:${anyOf(pageFurniture.alone).source})`, 'u');
const LONGEST = 80;
const SITE_NAME = 16;

/** The name of the site or column, over the title. */
function isOverTitle(scene: Scene): boolean {
  const { paragraph, titleLines, phase } = scene;
  const { text, heading } = paragraph;
  const isShort = text.length <= SITE_NAME && heading === null && !hasSentence(text);
  return isShort && phase === 'head' && titleIsAhead(scene) && !titleLines.has(paragraph);
}

/** Navigation, sharing, printing, rights; and lines without a letter or figure. */
export const furniture: RoleRule = (scene) => {
  const { text } = scene.paragraph;
  if (!/[\p{L}\p{N}〔［[…]/u.test(text) || ANYWHERE.test(text)) return 'chrome';
  if (isOverTitle(scene)) return 'chrome';
  const tight = compact(text);
  return tight.length <= LONGEST && ALONE.test(tight) && !/。$/u.test(tight) ? 'chrome' : null;
};
