import { type Reason, reasonPattern } from '../reason.ts';

/** 等«4个»方面, 分为«三类», «两种»方式, 反不正当竞争、公平竞争审查«两项»工作: a total that only sums up. */
export const summedList: Reason = {
  name: 'summed-list',
  class: 'quantity',
  pattern: reasonPattern`(?<why>等)«|«[^»]*»(?<parts>方面|环节|类别|等级|级别|层级|阶段|维度|渠道|关口|部分|步骤|批次|板块|种类|类型|层面|原则|计算公式|口径)|«[^»]*(?<unit>类|种|方面|部门|方|款|级)»|(?:共|共计|合计|总共|分)«|、[^«，。；]{1,16}«[两二三四五六七八九十]{1,2}(?:项|个|家|县|市|区)»|«[^»]*[项个条类]»(?<follows>：)|(?<field>方面)«[^»]*[项个条类]»$`,
  applies: ({ comparator, amount }) =>
    comparator === 'eq' && ['thing', 'noun'].includes(amount.sort) && amount.value <= 100,
};
