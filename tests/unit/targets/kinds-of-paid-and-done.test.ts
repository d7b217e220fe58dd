import { describe, expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

/** What is paid, provided or done so many times, beside words near by that speak of a change or of a state. */
const KINDS: readonly (readonly [string, QuantityValue['kind']])[] = [
  ['推荐名额为«2名»', 'count'],
  ['扩大免疫规划疫苗接种率«≥95%»', 'level'],
  ['对夜班护士增发津贴每人每天«200元»', 'count'],
  ['对扩大育苗面积的农户每亩补助«800元»', 'count'],
  ['完成投资力争«超过30亿元»', 'count'],
  ['为«5000名»老年人免费体检', 'count'],
  ['改造校舍面积«3万平方米»', 'count'],
  ['候选县保持«30个以内»', 'limit'],
  ['总人口2015年在«315万人以内»', 'limit'],
  ['办事环节精简至«3个以内»', 'level'],
  ['购房补贴分别为«30万元»、15万元', 'count'],
  ['设立总规模«10亿元»的引导基金', 'count'],
  ['配套用地可占总用地的«7%以内»', 'limit'],
  ['机械化率水稻82%、油菜«66%»，每亩作业补贴40元', 'level'],
  ['补助经费以核定金额«百分之四十九为上限»', 'limit'],
  ['生猪存栏保持«20万头»', 'level'],
  ['5年内培训新型农民达到«40000名»', 'count'],
  ['全年举办招聘会«超过100场»', 'count'],
  ['遴选评定文化名家达到«50名»', 'count'],
  ['职业培训机构达到«20家»', 'level'],
  ['培训机构达到«20家»', 'level'],
  ['纳税过1亿元的企业达«30家»', 'level'],
  ['增加学位5000个，其中幼儿园420个，中小学«4580个»', 'increase'],
  ['新增床位500张（其中农村«300张»）', 'increase'],
  ['建设项目12个，其中幼儿园7个、小学«4个»', 'count'],
  ['新增床位500张，其中农村床位总量达到«3000张»', 'level'],
  ['新增企业500家，其中培训人员«3000名»', 'count'],
  ['新增床位500张，其中农村200张，完成床位改造«300张»', 'count'],
  ['农村低保标准«不低于6540元»', 'level'],
  ['占比要高于全省平均水平«2个百分点»', 'increase'],
  ['学生每天校园体育活动«不少于1小时»', 'frequency'],
  ['一个自然年度内只受理«一次»', 'frequency'],
  ['给予商户三个月租金«30%»的减免', 'decrease'],
  ['企业融资成本低于上年平均水平«0.3个百分点»', 'decrease'],
  ['起止日期调整为7月1日，推迟«2个月»', 'increase'],
  ['人均预期寿命在2020年基础上继续提高«1岁左右»', 'increase'],
  ['收费标准降低至每笔«5元»', 'level'],
  ['每人每天由20元提高至每人每天«40元»', 'level'],
  ['每万人拥有公共图书馆藏书«600册»', 'level'],
  ['按每户«不低于2元»的标准列入预算', 'level'],
  ['每年取得的学分«不少于90学分»', 'level'],
  ['审批时间压缩至«60个工作日以内»', 'level'],
  ['接地电阻必须«小于4欧»', 'level'],
  ['参保覆盖面稳定在«98%以上»，人均财政补助标准提高', 'level'],
];

describe('what is paid or done is told from what is arrived at', () => {
  test.each(KINDS)('%s: %s', (sentence, kind) => {
    expect(markedTarget(sentence).value?.kind).toBe(kind);
  });
});
