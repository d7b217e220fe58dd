import { hasSentence } from './has-sentence.ts';
import type { RoleRule, Scene } from './scene.ts';

/** 政务公开, 重点领域: the menu of a site, before any field of the page. */
function isOfMenu({ paragraph: { text, from }, before, titleLines }: Scene): boolean {
  if (/[：】]/u.test(text) || before.some(({ role }) => role === 'meta')) return false;
  return [...titleLines].some((line) => line.from > from);
}

/** What a page tells between its heading and the title over the text, a word a line: 时限：, 截止：2024-06-18; and the site's menu. */
export const betweenTitles: RoleRule = (scene) => {
  const { paragraph, before, after, phase, titleLines } = scene;
  if (phase !== 'head' || before.at(-1)?.role === 'sign') return null;
  const isBetween = titleLines.size > 0 && before.some(({ role }) => role === 'title');
  if (!isBetween || hasSentence(paragraph.text.replace(/[：:]$/u, ''))) return null;
  if (isOfMenu(scene)) return 'chrome';
  return after.some((line) => titleLines.has(line)) ? 'meta' : null;
};
