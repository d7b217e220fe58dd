import { hasSentence } from './has-sentence.ts';
import type { RoleRule } from './scene.ts';

/** What a page tells between its heading and the title over the text, a word a line: 时限：, 截止：2024-06-18. */
export const betweenTitles: RoleRule = ({ paragraph, before, after, phase, titleLines }) => {
  if (phase !== 'head' || before.at(-1)?.role === 'sign') return null;
  const isBetween = titleLines.size > 0 && before.some(({ role }) => role === 'title');
  if (!isBetween || !after.some((line) => titleLines.has(line))) return null;
  return hasSentence(paragraph.text.replace(/[：:]$/u, '')) ? null : 'meta';
};
