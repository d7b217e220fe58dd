import { HOLD } from '../../../lexicon/common-words.ts';
import { REWORK } from '../../../lexicon/naming-words.ts';
import { WHOSE_THINGS } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';
import { joined } from './whom.ts';

/** A noun of so many letters names nothing without the words before it. */
const BARE_NAME = 2;

/** 50个部门的政务数据, 为发展中国家开展12期培训: whose, where so short a noun says too little. */
export function ofWhat({ own, behind }: Surroundings, noun: string): string {
  const whose = WHOSE.exec(behind)?.groups?.whose;
  if (whose !== undefined) return joined(whose, noun);
  if (noun.length <= SHORT_NOUN && REWORKED.test(own))
    return `${REWORKED.exec(own)?.[0] ?? ''}${noun}`;
  if (noun.length > BARE_NAME) return noun;
  return `${FOR_WHOM.exec(own)?.groups?.whom ?? ''}${noun}`;
}

/** 改扩建幼儿园: of so short a noun it is told what is done to it. */
const SHORT_NOUN = 3;
const REWORKED = shape`${REWORK}$`;

const WHOSE = shape`^(?<whose>${WHOSE_THINGS}|县|村)的`;
const FOR_WHOM = shape`(?:面向|为|向|对)(?<whom>[^，、□为向对]{2,10}?)(?:${HOLD}|提供|派出|推出)$`;
