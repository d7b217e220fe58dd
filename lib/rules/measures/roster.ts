import { POST, SEAT_OF } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 组长：…, 何某某 市规划局副局长 */
const SEAT = `^(?:第一|常务)?(?:副)?${POST.source}(?:单位)?[：:]|^\\p{Script=Han}{2,4} [^。；：/]{2,60}(?:(?<![增延成生专])长|${SEAT_OF.source})$`;
const SITS = byUnit(SEAT);

/** A line that says who sits in a group, and what office he holds. */
export const isSeat = (text: string) => SITS.test(text);

/** 组长：…, 副总指挥：…, 何某某 市规划局副局长: who sits in a group. */
export const roster = tells('roster', byUnit(SEAT, 'g'));
