import { works } from '../../lexicon/works.ts';
import type { ReferenceValue } from '../../model/reference.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, pattern, shape } from '../../text/pattern.ts';
import type { Passage, Rule } from '../rule.ts';

/** A programme, book, show or web service: by the words before it, behind it (also 第二季), or at its end. */
const WORK_BEFORE = byUnit(`${anyOf(works.before).source}$`);
const WORK_BEHIND = byUnit(
  `^(?:[、和及]?《[^《》]{1,20}》){0,4}等? ?(?:${anyOf(works.behind).source}|第[一二三四五六七八九十\\d]{1,3}(?:季|集|辑|卷|册))`,
);
const WORK_ENDING = byUnit(`${anyOf(works.endings).source}$|^[\\p{ASCII}]+$`);
const LONGEST_WORD = 8;
/** 《榜样》《家风》等专题片: others of the kind may stand between. */
const LONGEST_LIST = 100;

/** The notice's own title, put in brackets by its page; its number may stand before it. */
const ONLY_NUMBER_BEFORE = shape`^[^《]{0,30}\d{1,5} ?号[ \u3000]*$|^[ \u3000]*$`;

function isWork(title: string, before: string, behind: string): boolean {
  return (
    WORK_ENDING.test(title) ||
    // Stryker disable next-line MethodExpression: a cut only saves time.
    WORK_BEFORE.test(before.slice(-LONGEST_WORD)) ||
    // Stryker disable next-line MethodExpression: a cut only saves time.
    WORK_BEHIND.test(behind.slice(0, LONGEST_LIST))
  );
}

function isOwnTitle(passage: Passage, before: string, behind: string): boolean {
  return passage.role === 'title' && ONLY_NUMBER_BEFORE.test(before) && behind.trim() === '';
}

/**
 * 《国务院关于…的意见》（国发〔2015〕43号）: the title of a document in brackets (GB/T 15834—2011, 4.15), which may hold others in
 * 〈〉 or 《》; its number where it follows.
 */
export const bracketedTitle: Rule<ReferenceValue> = {
  name: 'bracketed-title',
  pattern: pattern`《(?<title>[^《》]{1,200}(?:《[^《》]{1,100}》[^《》]{0,100}){0,3})》(?<behind> ?[（(](?<number>[^（）()《》，。；]{0,20}[〔[(（]\d{4}[〕\])）] ?第?\d{1,5} ?号))?`,
  read: (match, passage) => {
    const { title = '', number, behind: numberBehind = '' } = match.groups ?? {};
    const from = match.index;
    const to = from + match[0].length - numberBehind.length;
    const before = passage.text.slice(0, from);
    const behind = passage.text.slice(to);
    if (isWork(title, before, behind) || isOwnTitle(passage, before, behind)) return null;
    const clean = title.replace(/\s+/gu, ' ').trim();
    if (clean === '') return null;
    const docNumber = number === undefined ? {} : { docNumber: number.replace(/\s/gu, '') };
    // A title that is wrapped stands in the line where it opens.
    const opening = { of: 'trigger' as const, from, to: from + 1 };
    return { value: { title: clean, ...docNumber }, span: { from, to }, evidence: [opening] };
  },
};
