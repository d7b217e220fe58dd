import { PART_NAME } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 等«4个»方面, 分为«三类», «两种»方式, 反不正当竞争、公平竞争审查«两项»工作: a total that only sums up. */
export const summedList: Reason = {
  name: 'summed-list',
  class: 'quantity',
  pattern: reasonPattern`(?<why>等)«|«[^»]*»(?<parts>${PART_NAME})|«[^»]*(?<unit>类|种|方面|部门|方|款|级)»|«[^»]*»(?<made>(?:成员)?(?:部门|单位|机构)[^«，。；]{0,6}组成)|(?:共|共计|合计|总共|分)«|、[^«，。；]{1,16}«[两二三四五六七八九十]{1,2}(?:项|个|家|县|市|区)»|«[^»]*[项个条类]»(?<follows>：)|(?<field>方面)«[^»]*[项个条类]»$`,
  applies: ({ comparator, amount }) =>
    comparator === 'eq' && ['thing', 'noun'].includes(amount.sort) && amount.value <= 100,
};
