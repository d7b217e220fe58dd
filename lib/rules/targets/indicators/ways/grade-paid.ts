import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { GRADE } from '../graded-in-row.ts';
import { ownPaymentOf } from '../own-payment.ts';
import type { Way } from '../way.ts';

/** 获得有关环保的市级、省级称号的，市级奖励□，省级奖励: who gets it, all the grades, what is so graded, and the grade that this one is for. */
const GRADES = byUnit(
  `^(?:对|(?=[^，]*的，))[^，]*?(?:有关(?<of>[^，的]+)的)?${GRADE}(?:[、和及]${GRADE})+(?<thing>[^，□、和及]{2,16}?)的?，(?:[^，]*，){0,4}(?<grade>${GRADE})(?:${GIVE.source}|${AID.source})$`,
);

/** 省级环保称号奖励 of 获得有关环保的市级、省级称号的，市级奖励2万元，省级奖励«5万元»: one grade of those that the sentence begins with. */
export const gradePaid: Way = {
  name: 'gradePaid',
  names: ({ around }) => {
    const told = [around.own, ...around.earlier].reverse().join('，');
    const { of = '', thing, grade = '' } = GRADES.exec(told)?.groups ?? {};
    return thing === undefined
      ? null
      : `${grade}${of}${thing.replace('的', '')}${ownPaymentOf(around).replace(grade, '')}`;
  },
};
