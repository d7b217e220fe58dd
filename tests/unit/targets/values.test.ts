import { describe, expect, test } from 'vitest';
import { findTargets } from '../../../lib/rules/targets/find-targets.ts';
import { AROUND } from '../../support/marked-quantity.ts';
import { markedTarget } from '../../support/marked-target.ts';
import { passage, told } from '../../support/passage.ts';

const INDICATORS: readonly (readonly [string, string])[] = [
  ['确保亲子阅读活动占比达到«60%以上»', '亲子阅读活动占比'],
  ['培育«3家»在国内具有影响力的工业互联网平台', '工业互联网平台'],
  ['遴选«12家»夜间开放效果良好的书店', '夜间开放效果良好的书店'],
  ['新增综合为老服务中心2家、助餐服务场所«4家»', '助餐服务场所'],
  ['图纸审查费由2.6万元下降至«1.95万元»', '图纸审查费'],
  ['实现施工验收事项«100%»纳入', '施工验收事项纳入'],
  ['对省级数字化车间，省级给予一次性奖补«50万元»', '省级数字化车间一次性奖补'],
  ['按照减免租金的«10%»给予补助', '减免租金补助比例'],
  ['按每人«400元»给予职业介绍补贴', '每人职业介绍补贴'],
  ['政务部门应当在«十五个工作日内»答复', '答复时限'],
  ['单个项目贴息期«不超过3年»', '单个项目贴息期'],
  ['确保每个设区市培育«一家»龙头机构', '每个设区市龙头机构'],
  ['为企业提供专项信贷额度«50亿元»', '专项信贷额度'],
];

describe('what is counted or measured', () => {
  test.each(INDICATORS)('%s: %s', (sentence, indicator) => {
    expect(markedTarget(sentence).value?.indicator).toBe(indicator);
  });
});

describe('commitments and mere quantities', () => {
  test.each([
    ['推动全省«100家»企业实施改造', {}, 'target'],
    ['密云镇现有户籍人口«7746人»', { role: 'body' }, 'quantity'],
    ['年平均雨量约«1500毫米»', { role: 'body' }, 'quantity'],
    ['全国农机总动力超过«10亿千瓦»', { role: 'body' }, 'target'],
    ['发展改革委正在审核«60万吨»乙烯项目', { genre: '函' }, 'quantity'],
    ['关于«110项»指标的通知', { role: 'title' }, 'quantity'],
    ['每半年考评«一次»', { role: 'body' }, 'target'],
    ['上年营收\t«50万元»\t奖励兑现时间', { role: 'body' }, 'quantity'],
    ['奖励兑现时间\t«50万元»\t上年营收', { role: 'body' }, 'quantity'],
  ] as const)('%s', (sentence, around, expected) => {
    expect(markedTarget(sentence, around).value?.class).toBe(expected);
  });

  test('a full or zero target needs no numeral and says so', () => {
    expect(markedTarget('实现信用监管«全覆盖»').value).toMatchObject({
      value: 100,
      implicit: true,
    });
    expect(markedTarget('6月底前完成欠款“«清零»”').value).toMatchObject({
      value: 0,
      implicit: true,
    });
  });

  test('dates, ordinals, versions, names and numbers of documents are not reported at all', () => {
    const text =
      '2023年8月4日，第九届会议审议通过沪府办〔2023〕12号，实施“138+N”工程、5G网络、2.0版、“一网通办”和15分钟生活圈，第十八条，拨打12345。';
    expect(findTargets([{ ...AROUND, text }])).toEqual([[]]);
  });

  test('lines that name, date and sign hold no quantities', () => {
    for (const role of ['meta', 'addressee', 'bodies', 'sign', 'attach', 'chrome'] as const)
      expect(findTargets([{ ...AROUND, role, text: '培育30家企业' }])).toEqual([[]]);
  });
});

test('a number says all that is asked of it, and of no more ends than it has', () => {
  const asked = { unit: '家', indicator: '企业', deadline: null, kind: 'count', class: 'target' };
  expect(markedTarget('培育«20家»企业').value).toStrictEqual({
    ...asked,
    value: 20,
    comparator: 'eq',
  });
  expect(markedTarget('培育«10—15家»企业').value).toStrictEqual({
    ...asked,
    value: 10,
    value2: 15,
    comparator: 'range',
  });
});

test('the words that bind a number are shown where they stand', () => {
  const [[found] = []] = findTargets([passage('每县培育不少于20家')]);
  expect(found?.evidence).toContainEqual({ of: 'comparator', from: 4, to: 7 });
});

test.each([
  [
    '到2025年，机械化率达到不低于80%',
    ['不低于80%', 'trigger 达到', 'comparator 不低于', 'deadline 2025年'],
  ],
  ['推广种植2.9万亩，全年抓好落实', ['2.9万亩', 'trigger 推广', 'deadline 全年']],
  ['加强管理。对实际投资2亿元以上的企业给予奖励', ['2亿元以上', 'class 的企业']],
  ['已累计改造小区20个', ['20个', 'class 已累计改造小区']],
  ['严把教学和质量两个关键工序', ['两个', 'class 两个']],
  ['涉及两个以上部门职权范围的事项', ['两个以上', 'class 以上']],
  ['对投资1亿元、5亿元、10亿元的企业', ['1亿元', 'class 1亿元']],
  ['企业不少于10—15家', ['不少于10—15家', 'trigger 不少于10—15家', 'comparator 不少于']],
])('%s shows the words for what it says', (text, card) => {
  const [found] = findTargets([passage(text)]).flatMap((all) => told(text, all));
  expect(found?.slice(1)).toEqual(card);
});
