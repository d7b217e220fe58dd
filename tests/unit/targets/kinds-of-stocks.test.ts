import { expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

const KINDS: readonly (readonly [string, QuantityValue['kind']])[] = [
  ['完成农田建设，确保粮食播种面积在«27万亩以上»', 'level'],
  ['推进规模养殖，能繁母猪存栏«0.95万头»、年出栏生猪18万头', 'level'],
  ['推进规模养殖，能繁母猪存栏0.95万头、年出栏生猪«18万头»', 'level'],
  ['达产后年产«30万辆»电动汽车', 'level'],
  ['举办出栏活动«3场»', 'count'],
  ['确保完成«90万亩»耕地保护目标任务', 'level'],
  ['高新技术企业达到500家、科技型中小企业«1000家»', 'level'],
  ['高新技术企业达到500家、培育独角兽企业«5家»', 'count'],
  ['防治草原鼠虫害«10万亩»', 'count'],
  ['改善灌溉面积«20万亩»', 'count'],
  ['亩均单产提高«10公斤»', 'increase'],
  ['提升改造道路«10公里»', 'count'],
  ['居民消费价格涨幅保持在«3%»', 'increase'],
  ['工业增加值年均增长保持在7.5%左右、力争达到«8%»', 'increase'],
  ['硬化村内巷道«3万平方米»', 'count'],
  ['全县造林任务为«5万亩»', 'count'],
  ['城镇新增就业3万人以上，其中2023年«不少于9000人»', 'increase'],
  ['每月补贴由新台币三千元提高至新台币«三千五百元»', 'level'],
  ['新增助餐场所4家、示范社区«20个»', 'increase'],
  ['农村居民人均纯收入年均增长«7%以上»', 'increase'],
  ['农林牧渔业增加值年均增长要达到«5%左右»', 'increase'],
  ['累计转移农业劳动力«4000万人»', 'count'],
  ['制定地方标准«10项»', 'count'],
  ['突破关键核心技术«20项»', 'count'],
  ['生均公用经费标准提高到小学每年720元、初中每年«940元»', 'level'],
  ['煤电机组改造后平均供电煤耗«低于304克/千瓦时»', 'level'],
  ['加装电梯新增400台、完工«200台»', 'count'],
  ['年度贷款每增加1亿元给予银行«10万元»奖励', 'count'],
  ['年开放时间«不少于330天»', 'level'],
  ['力争新增龙头企业3户，“两品一标”企业«5户»', 'increase'],
  ['审批时限由30个工作日压减至«15个工作日»', 'level'],
  ['失业保险金标准提高至最低工资标准的«90%»', 'level'],
  ['每增加100万美元奖励«2万元»', 'count'],
  ['6.为«2000名»残疾人提供康复服务', 'count'],
  ['新增造林绿化面积«3000亩»', 'increase'],
  ['新增停车位2000个，加装电梯«40部»', 'count'],
];

test.each(KINDS)('what is held, and what is done beside: %s', (sentence, kind) => {
  expect(markedTarget(sentence).value?.kind).toBe(kind);
});
