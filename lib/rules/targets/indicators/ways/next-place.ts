import { shape } from '../../../../text/pattern.ts';
import { nounBefore } from '../noun.ts';
import type { Way } from '../way.ts';

/** 村, 校: a place that one letter names, behind another of the same list. */
const PLACE = /^[村县乡镇校]$/u;
const LISTED = shape`^(?<lead>[^□]{2,24})□[^□]{1,8}(?:□[^□]{1,8}){0,3}$`;
const PARTED = /[、和及]$/u;
const LONGEST = 12;

/** 每名干部包联村 of 每名干部包联1个乡镇、«2个»村: with what is done to all of the list. */
export const nextPlace: Way = {
  name: 'nextPlace',
  names: ({ around: { own, behind } }) => {
    if (!PLACE.test(behind) || !PARTED.test(own)) return null;
    const { lead } = LISTED.exec(own)?.groups ?? {};
    return lead === undefined ? null : `${nounBefore(lead).slice(-LONGEST)}${behind}`;
  },
};
