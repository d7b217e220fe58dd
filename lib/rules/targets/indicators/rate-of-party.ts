import { PARTY } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { plainClause } from './plain-clause.ts';
import type { Surroundings } from './surroundings.ts';

/** 缴费费率，在职职工为□: a rate that is told before those for whom it is so large. */
const RATE_TOLD = shape`^[^，□]{2,12}(?:率|比例)$`;
const OF_PARTY = shape`${PARTY}$`;
/** Of more letters a list of parties is told by its rate alone. */
const LONGEST = 12;

/** 在职职工缴费费率 for 在职职工, where a clause before or what opens the list names a rate; undefined where none does or nobody is named. */
export function rateOfParty({ earlier, leads }: Surroundings, party: string): string | undefined {
  if (!OF_PARTY.test(party)) return undefined;
  const rate = [...earlier, leads.at(-1) ?? ''].find((words) => RATE_TOLD.test(words));
  if (rate === undefined) return undefined;
  return `${party.length > LONGEST ? '' : party}${plainClause(rate)}`;
}

/** 并降低担保费率至: another deed for those told before. */
const ANOTHER_DEED = /^(?:并|且|同时|再)/u;
/** 对受灾农户因重建产生的贷款需求: for whom, and what they need. */
const FOR_NEED = shape`^(?:其中)?对[^，□]{2,60}?(?=因[^，□]{2,24}需求$)`;

/** The clause before that may say whose rate it is; of another deed the one that says what those need for whom all of it is done. */
export function clauseOfWhom({ own, earlier }: Surroundings): string {
  const needed = ANOTHER_DEED.test(own) ? earlier.find((words) => FOR_NEED.test(words)) : undefined;
  return FOR_NEED.exec(needed ?? '')?.[0] ?? earlier[0] ?? '';
}
