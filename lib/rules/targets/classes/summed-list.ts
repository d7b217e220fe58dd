import { PART_NAME } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 等«4个»方面, 分为«三类», «两种»方式, 反不正当竞争、公平竞争审查«两项»工作, 除落实上述«5项»制度外, 分赴«3个»乡镇: a total that only sums up, or where somebody goes. */
export const summedList: Reason = {
  name: 'summed-list',
  class: 'quantity',
  pattern: reasonPattern`(?<why>等)«|«[^»]*»(?<parts>${PART_NAME})|«[^»]*(?<unit>类|种|方面|部门|方|款|级)»|«[^»]*»(?<made>(?:成员)?(?:部门|单位|机构)[^«，。；]{0,6}组成)|(?:共|共计|合计|总共|分[成为]?)«|(?:、|”(?=“))[^«，。；]{1,16}«[两二三四五六七八九十]{1,2}(?:项|个|家|县|市|区)»|«[^»]*[项个条类]»(?<follows>：)|(?<field>方面)«[^»]*[项个条类]»$|(?<said>[上前]述)«|(?:分|奔|赶|组|队|员|干部)(?<to>赴)«|(?:^|[，。])除[^«，。；]{0,30}«[^»]*»[^«，。；]{0,14}(?<beside>外)，`,
  applies: ({ comparator, amount }) =>
    comparator === 'eq' && ['thing', 'noun'].includes(amount.sort) && amount.value <= 100,
};
