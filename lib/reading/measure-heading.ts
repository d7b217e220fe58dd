import { GROUND } from '../lexicon/common-words.ts';
import { CASE_END, CASE_OF } from '../lexicon/measure-words.ts';
import { byUnit } from '../text/by-unit.ts';
import { shape } from '../text/pattern.ts';
import { leadOf } from './lead.ts';
import type { Paragraph } from './paragraph.ts';

/** What stands in brackets belongs to its clause whole, or not at all. */
const CLAUSE = '(?:[^。；，：！？（]|（[^（）]{0,60}）)+';
const FIRST_CLAUSE = byUnit(`^${CLAUSE}`);
const FIRST_TWO = byUnit(`^${CLAUSE}[，：]${CLAUSE}`);
const OPEN_BRACKET = shape`（[^）]*$`;

/** 在汛期, 本办法施行后, 经双方约定, 根据有关规定, 未按期申报的: when or in which case, and not yet what is to be done. */
const SETS_THE_CASE = byUnit(
  `^(?:${GROUND.source}|按照?|鉴于|由于|除|凡是?|如果?|一旦)|^在[^，]{1,8}$|^经[^，]{2,16}${CASE_OF.source}$|(?:[内后前时的起外]|${CASE_END.source})$`,
);

const LONGEST = 40;
const LONGEST_WITH_CASE = 60;

function cut(words: string, longest: number): string {
  const short = words.slice(0, longest);
  return short.replace(OPEN_BRACKET, '') || short;
}

/** What a measure is called: its run-in heading, else its first clause, with the next one where the first only tells the case. */
export function measureHeading(paragraph: Paragraph): string {
  const lead = leadOf(paragraph);
  if (lead !== null) return paragraph.text.slice(lead.from, lead.to);
  const words = paragraph.text.slice(paragraph.heading?.to ?? 0);
  const clause = FIRST_CLAUSE.exec(words)?.[0] ?? words;
  if (!SETS_THE_CASE.test(clause)) return cut(clause, LONGEST);
  return cut(FIRST_TWO.exec(words)?.[0] ?? clause, LONGEST_WITH_CASE);
}
