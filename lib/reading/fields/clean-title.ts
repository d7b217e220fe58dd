import { shape } from '../../text/pattern.ts';
import { compact } from './compact.ts';
import { findDocumentNumbers } from './find-document-numbers.ts';
import type { Title } from './title-rank.ts';

/** Taiwan's collections of laws put the day behind the title: 补助办法（106年06月01日）, others …的通知(2004/06/23). */
const DAY_IN_BRACKETS = shape`\s*[(（][^()（）]{0,8}\d{2,4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[^()（）]{0,8}[)）]\s*$|\s*[(（]\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[)）]\s*$`;
/** …项目计划的通告2021年 第117号: the number of an announcement, right behind the title. */
const NUMBER_BEHIND = shape`(?<=[公通]告)\s*(?:19|20)\d{2}年\s*第\d{1,4}号\s*$`;
/** The red head above a title that names its offices once more. */
const TWICE = /^(?<names>\p{Script=Han}{4,100})\k<names>(?=关于)/u;

/** Takes off what is not the title's: its number in front, brackets around it or left open, marks of validity. */
export function cleanTitle(raw: string): Title {
  const number = findDocumentNumbers(raw.slice(0, 60)).find(({ from }) => from === 0);
  const bare = raw
    .slice(number?.to ?? 0)
    .replace(/^[\s\-—–]*(?:[【[][^\]】]{2,10}[\]】])?\s*(?:\d\s+(?=[\p{Script=Han}X×]))?/u, '')
    .replace(/^[(（]转[载发]?[)）]\s*/u, '')
    .replace(/^[(（](?<title>关于.*)[)）]$/u, '$<title>')
    .replace(/^《(?<title>.*)》$/u, '$<title>')
    .replace(DAY_IN_BRACKETS, '')
    .replace(NUMBER_BEHIND, '')
    .trim();
  const isOpen = bare.includes('「') && !bare.includes('」');
  const shown = isOpen ? bare.replace('「', '') : bare;
  return { text: compact(shown).replace(TWICE, '$<names>'), raw: shown };
}
