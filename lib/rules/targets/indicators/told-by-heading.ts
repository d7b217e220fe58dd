import type { Surroundings } from './surroundings.ts';
import { topicOfHeading } from './topic-of-heading.ts';

/** 适老化改造。所需资金由财政承担，年内完成□: who pays is no name of what is done; '' where the clause before tells no such thing. */
export function toldByHeading(around: Surroundings): string {
  const clause = around.earlier.find((words) => !words.includes('□')) ?? '';
  return WHO_PAYS.test(clause) ? topicOfHeading(around) : '';
}

const WHO_PAYS = /^所?需?(?:资金|经费|费用)[由从按纳列]/u;
