import { perModel } from '../../../../lexicon/current-model.ts';
import { PART_KIND_END } from '../../../../lexicon/naming-words.ts';
import { MAKE } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { countedNoun } from '../counted-noun.ts';
import { regionalName } from '../regional.ts';
import type { Way } from '../way.ts';
import { wholeBefore } from '../whole-before.ts';

/** 其中幼儿园, or the clause is only 其中. */
const PART = /^其中(?!的)/u;
/** 幼儿园, 普惠性, 农村: where or of what sort, and not what is counted. */
const WHERE = shape`^[^，□的、]{0,8}${PART_KIND_END}$`;
const LONGEST = 10;
/** 所, 家: an institution is counted itself. */
const OF_ITSELF = new Set(['所', '家', '户', '村']);
const PERSONS = new Set(['人', '名', '位']);
/** 贫困户, 女职工: persons, who are counted themselves. */
const ARE_PERSONS = /[户者人员工]$/u;
/** 招生任务: how many there are to be, and not of what. */
const TASK = /(?:任务|计划|指标|名额)$/u;
/** 招聘教师: what is done to them. */
const HIRED = perModel(() => shape`^${MAKE()}(?=.{2})`);
/** 中小学 of 中小学教师: which part it is has been told. */
const SCHOOLS = /^[大中小]{1,2}学(?:[、和及]?幼儿园)?(?=.{2})/u;

/** 幼儿园学位 of 增加学位5000个，其中幼儿园«420个»: a part that only says where or of what sort, with what the whole counts. */
export const partCounted: Way = {
  name: 'partCounted',
  names: ({ around, before, unit, after }) => {
    if (OF_ITSELF.has(unit) || after.length >= 2 || isDone(around.own, before)) return null;
    const whole = wholeBefore(around);
    if (whole === undefined || !WHERE.test(before) || regionalName(around, before) !== '')
      return null;
    if (PERSONS.has(unit) && ARE_PERSONS.test(before)) return null;
    const counted = countedNoun(whole);
    const noun = PERSONS.has(unit) ? counted.replace(HIRED(), '').replace(SCHOOLS, '') : counted;
    if (
      TASK.test(noun) ||
      noun.length < 2 ||
      noun.length > LONGEST ||
      before.includes(noun.slice(-2))
    )
      return null;
    return `${before}${noun}`;
  },
};

/** 建成森林城镇: something else is done, and no part of the whole is told. */
function isDone(own: string, before: string): boolean {
  if (before === '' || PART.test(own)) return false;
  return own.includes('□') ? HIRED().test(own) : own.indexOf(before) > 0;
}
