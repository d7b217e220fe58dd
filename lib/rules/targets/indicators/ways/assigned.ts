import { ASSIGN, FUNCTION } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const PERSONS = new Set(['人', '名', '位']);
/** 指定一名负责人为联络员: who is made what. */
const MADE = shape`^[^，。；□]{0,16}?(?:为|担任|兼任|作为|充当)(?<post>[^，。；、□的]{1,12}(?:员|长|人|师|${FUNCTION}))$`;
const BY_WHOM = shape`(?<who>(?:各|每个?|所有)[^，。□]{1,10}?)(?:应当|应|要|须|必须|可|均|分别|至少|都)?(?:${ASSIGN}|设)$`;

/** 各成员单位联络员 of 各成员单位指定«一名»负责人为联络员: the post, and of whom there is one each. */
export const assigned: Way = {
  name: 'assigned',
  names: ({ around: { own, behind, earlier }, unit }) => {
    const post = PERSONS.has(unit) ? MADE.exec(behind)?.groups?.post : undefined;
    if (post === undefined) return null;
    const who =
      BY_WHOM.exec(own)?.groups?.who ?? BY_WHOM.exec(`${earlier[0] ?? ''}${own}`)?.groups?.who;
    return `${who ?? ''}${post}`;
  },
};
