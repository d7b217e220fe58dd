import { CHARGE_OF_MEMBERS } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 全体会议由主任、副主任、委员组成: who sits in a meeting or a group, in a sentence that orders nothing. */
export const members = tells(
  'members',
  byUnit(
    `^[^。；，：]{2,30}(?<![经缘来])由[^。；：]{2,160}(?:组成|构成)(?:，由[^。；，]{2,20}(?:召集|主持|召集和主持))?(?=[。；]|$)(?![\\s\\S]*${CHARGE_OF_MEMBERS.source})`,
    'g',
  ),
);
