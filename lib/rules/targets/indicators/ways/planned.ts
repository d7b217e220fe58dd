import { perModel } from '../../../../lexicon/current-model.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { ABOUT_WHAT, PLAN_WORD } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { clauseBefore } from '../topic.ts';
import { topicOfHeading } from '../topic-of-heading.ts';
import type { Way } from '../way.ts';

/** 年度计划, 目标任务, 计划总数: that so many are planned, and not of what. */
const ONLY_PLANNED = perModel(
  () =>
    shape`^(?:[全本当今每]?年度?|首批|期内|总体)?的?${PLAN_WORD}{1,2}(?:总?数量?|总量)?(?:${DO()}|控制在)?$`,
);
/** 包括标准研制等, 围绕重点产业: of what something consists and what it is for, and not what is counted. */
const TELLS_AROUND = shape`^(?:主要|重点)?应?${ABOUT_WHAT}`;

/** 标准化攻坚项目 of a heading so called, over 包括标准研制等，年度计划«10项左右»: of what so many are planned. */
export const planned: Way = {
  name: 'planned',
  names: ({ around, after }) => {
    if (after.length >= 2 || !ONLY_PLANNED().test(around.own)) return null;
    const topic = topicOfHeading(around);
    const nearest = around.earlier[0] ?? '';
    if (topic !== '' && (nearest === '' || TELLS_AROUND.test(nearest))) return topic;
    return clauseBefore(around, 'nearest') || topic || null;
  },
};
