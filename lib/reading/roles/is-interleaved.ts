import { isSeat } from '../../rules/measures/roster.ts';
import type { Paragraph } from '../paragraph.ts';
import { hasSentence } from './has-sentence.ts';
import type { Scene } from './scene.ts';

const LONGEST = 40;

/** （一）自查阶段。, its text, （二）…: names that part the paragraphs of a list which a sentence has opened (步骤如下：). */
export function isInterleaved({ paragraph, before, after, opening }: Scene): boolean {
  const own = paragraph.heading?.value;
  if (opening === null || own === undefined || after[0]?.heading !== null) return false;
  if (isSeat(after[0].text)) return true;
  if (!hasSentence(after[0].text)) return false;
  const isNext = (by: number, { heading, text }: Paragraph) =>
    heading?.value.style === own.style &&
    heading.value.ordinal === (own.ordinal ?? 0) + by &&
    text.length <= LONGEST;
  const last = before.findLast(({ heading }) => heading?.value.style === own.style);
  return after.some((line) => isNext(1, line)) || (last?.role === 'heading' && isNext(-1, last));
}
