import { PARTY } from '../../../lexicon/target-words.ts';
import { NEEDY, PREMISES } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, shorten } from './topic.ts';
import { sharedPairs, topicOfHeading } from './topic-of-heading.ts';
import { partyName, trimmed } from './trims.ts';

/** Whom or what a name is about takes at most so many letters of it. */
const ROOM = 10;
/** A phrase is taken whole, to be cut where it is told whole. */
const WHOLE = 80;

/** A heading that shares so many pairs of letters with a sentence is the heading of it. */
const SHARED = 2;

/** Whom or what a number is about, in short; '' where neither sentence nor heading tell. */
export function whomOf(around: Surroundings, room = ROOM): string {
  const about = aboutOf(around, WHOLE) ?? '';
  const told = trimmed(about).replace(/的$/u, '');
  const short = inNeed(told) ?? partyName(told);
  if (short !== '' && short.length <= room) return short;
  const topic = topicOfHeading(around);
  if (
    topic.length <= room &&
    !/[率费]$/u.test(topic) &&
    (about === '' || sharedPairs(topic, about) >= SHARED)
  )
    return topic;
  return told === '' ? '' : inShort(told, room);
}

/** 遇上持续停演困难却未散班的演出企业: officials call it 困难企业. */
const IN_NEED = shape`^.{4,}困难.*的[^的]{0,6}?(?<party>${NEEDY})$`;

function inNeed(told: string): string | undefined {
  const { party } = IN_NEED.exec(told)?.groups ?? {};
  return party === undefined ? undefined : `困难${party}`;
}

/** 负责山林火情瞭望的林场工作人员: what a party does tells more than that it is a party. */
const DOES = shape`^(?<does>[^不]{4,}?)的${PARTY}$`;

function inShort(told: string, room: number): string {
  const { does } = DOES.exec(told)?.groups ?? {};
  const lastDone = does?.replace(/^.*[、，”](?=.{4})/u, '');
  return lastDone !== undefined && lastDone.length <= room ? lastDone : shorten(told, room);
}

/** Two parts of a name, what both say said once (失业保险费返还 of 失业保险费 and 保险费返还), the first in so few letters that they do not bury the second. */
export function joined(whole: string, second: string): string {
  const first = besides(whole, second);
  if (second.includes(first)) return second;
  if (first.includes(second)) return first;
  for (let shared = Math.min(first.length, second.length); shared > 1; shared--)
    if (first.endsWith(second.slice(0, shared))) return first + second.slice(shared);
  return first + second;
}

/** A second part of so many letters says what is measured; it is not to stand behind more than twice as many. */
const TELLING = 4;
/** 贷款 of 重点保障企业贷款, 经营用房 of 国有资产类经营用房, 集体企业 of 国有企业和集体企业. */
const BEFORE_LAST = shape`^.*?${NEEDY}(?=.{2,4}$)|^.{2,}?(?=(?:经营性?|办公)${PREMISES}$)|^.{4,}(?=${PREMISES}$)|^.{2,}${NEEDY}[和及](?=[^的和及、]{2,6}${NEEDY}$)`;

function besides(whole: string, second: string): string {
  const isLong = second.length >= TELLING && whole.length > 2 * second.length;
  return isLong ? whole.replace(BEFORE_LAST, '') : whole;
}
