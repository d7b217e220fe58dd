import { KIND } from '../../lexicon/document-kinds.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** 关于 is looked for first, for it is far rarer than the beginnings of lines. */
const ABOUT = '关于(?<=(?<=^|\\n)(?<head>[^\\n。，：]{0,40})关于)';

/** `关于印发…的通知 2020-03-16`: a line that is the title of a document, perhaps with its number and day, as pages list them by the dozen. */
export const listedTitles: Rule<null> = {
  name: 'listed-titles',
  pattern: byUnit(
    `${ABOUT}[^\\n。：]{4,80}?${KIND}[》）)]{0,2}(?:[ \\t]{1,4}[^\\s\\d〔\\[]{1,12}[〔\\[]\\d{4}[〕\\]]\\d{1,5}号)?(?:[ \\t\\[(（]{0,4}(?:20\\d{2}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?[\\])）]?)?[ \\t]{0,4}(?=\\n|$)`,
    'g',
  ),
  read: ({ index, 0: { length }, groups }) => ({
    value: null,
    span: { from: index - (groups?.head?.length ?? 0), to: index + length },
  }),
};
