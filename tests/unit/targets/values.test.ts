import { describe, expect, test } from 'vitest';
import type { Span } from '../../../lib/model/span.ts';
import type { QuantityValue } from '../../../lib/model/target.ts';
import type { Passage } from '../../../lib/rules/rule.ts';
import { findTargets } from '../../../lib/rules/targets/find-targets.ts';
import { AROUND } from '../../support/marked-quantity.ts';

/** The value of the quantity that is marked with « and » in a sentence, and the words that were taken for it. */
function marked(sentence: string, around: Partial<Passage> = {}) {
  const text = sentence.replace(/[«»]/gu, '');
  const from = sentence.indexOf('«');
  const to = sentence.indexOf('»') - 1;
  const overlap = (one: Span) => Math.min(to, one.to) - Math.max(from, one.from);
  const [found] = findTargets([{ ...AROUND, ...around, text }])
    .flat()
    .filter((one) => overlap(one) > 0)
    .sort((a, b) => overlap(b) - overlap(a));
  return { value: found?.value, quote: found && text.slice(found.from, found.to) };
}

/** Sentence with what is to be its quote, comparator, value. */
const COMPARATORS: readonly (readonly [string, QuantityValue['comparator'], number])[] = [
  ['高新技术企业«突破1450家»', 'gt', 1450],
  ['占比«不得低于80%»', 'ge', 80],
  ['担保费率原则上«不超过1%»', 'le', 1],
  ['费率降至«1%以下»', 'le', 1],
  ['远景开发强度控制在«30%»', 'eq', 30],
  ['失业率«控制在4.5%以内»', 'le', 4.5],
  ['创新券额度上限由20万元提高至«50万元»', 'le', 500_000],
  ['按«不超过项目投资额30%»的比例给予奖补', 'le', 30],
  ['收费«不高于承担风险责任的0.5%»', 'le', 0.5],
  ['每人每年«至少开展一次»帮办工作', 'ge', 1],
  ['面积«达到或超过前3年平均值的98%»', 'ge', 98],
  ['每次«不得超过新台币一千二百五十元»', 'le', 1250],
  ['总金额«上限为澳门元六亿元»', 'le', 600_000_000],
  ['利息补贴以«一百万元贷款额度为限»', 'le', 1_000_000],
  ['每年«约500次»清洁行动', 'approx', 500],
  ['稳定在«11亿千瓦左右»', 'approx', 1_100_000_000],
  ['增长«10%—15%»', 'range', 10],
  ['纳税«过1亿元»的企业达30家', 'gt', 100_000_000],
  ['工作报酬«未达原投保薪资百分之六十»', 'lt', 60],
  ['培育«30家以上»企业', 'ge', 30],
  ['贷款额度最高«不超过15万元»', 'le', 150_000],
  ['单位面积«≥20%»', 'ge', 20],
  ['最低生活保障标准调整为每人每月«365元»', 'eq', 365],
  ['入驻银行机构增至«24家»', 'eq', 24],
  ['给予«不超过LPR50%»的贴息', 'le', 50],
];

describe('how a number binds', () => {
  test.each(COMPARATORS)('%s: %s %d', (sentence, comparator, value) => {
    const found = marked(sentence);
    expect(found.quote).toBe(/«(?<quote>.*)»/u.exec(sentence)?.groups?.quote);
    expect(found.value).toMatchObject({ comparator, value });
  });
});

const KINDS: readonly (readonly [string, QuantityValue['kind']])[] = [
  ['确保占比达到«80%以上»', 'level'],
  ['比例由50%提高到«60%»', 'level'],
  ['补贴标准提高至每人«3000元»', 'level'],
  ['担保费率按«1%»收取', 'level'],
  ['生产总值在2018年基础上«翻两番»', 'increase'],
  ['4金融市场交易总额 万亿元 预期性«2800左右» -', 'level'],
  ['3单位建设用地产值提升% 预期性 - [«20»]', 'increase'],
  ['补助期限为«30天»', 'limit'],
  ['最长结转年限由5年延长至«8年»', 'level'],
  ['新增5G基站1000座，累计建设5G基站«4600个»', 'level'],
  ['通行费统一按«6.5折»收取', 'level'],
  ['可延缓«3个月»支付', 'limit'],
  ['平均办理时间在10个工作日的基础上再提速«20%»', 'decrease'],
  ['力争实现«50兆»进牧户', 'level'],
  ['一次性给予«2年以上»的来华工作许可', 'limit'],
  ['2020年新发企业债发行«超过350亿元»', 'count'],
  ['远景开发强度控制在«30%»', 'level'],
  ['减按«50%»收取再担保费', 'level'],
  ['推动设立规模为«5亿元»的续贷基金', 'count'],
  ['粮食播种面积«917万亩»', 'level'],
  ['垂直距离不得小于«6.5米»', 'level'],
  ['新增综合窗口2家、助餐场所«4家»', 'increase'],
  ['生产效率提高«20%以上»', 'increase'],
  ['贷款增速不低于«20%»', 'increase'],
  ['补贴标准提高«50元»', 'increase'],
  ['享受期限可延长«1年»', 'increase'],
  ['综合融资成本至少降低«0.5个百分点»', 'decrease'],
  ['房租«减半»', 'decrease'],
  ['压减行政许可事项«20项»', 'decrease'],
  ['培育«30家以上»企业', 'count'],
  ['改造提升灌区«3处»', 'count'],
  ['给予«50万元»奖励', 'count'],
  ['按照减免租金的«10%»给予补助', 'count'],
  ['返还标准按«6个月»的失业保险金确定', 'count'],
  ['免收«3个月»租金', 'count'],
  ['给予奖补，最高«3000万元»', 'limit'],
  ['应当在«10个工作日内»答复', 'limit'],
  ['实现«1分钟»响应', 'limit'],
  ['失业率控制在«4%以内»', 'limit'],
  ['每人每年开展«一次»培训', 'frequency'],
  ['每季度最后一个月检查«1次»', 'frequency'],
  ['满足免费一年«12次»入托', 'frequency'],
  ['每5年修订«1次»目录', 'frequency'],
];

describe('what a number is of', () => {
  test.each(KINDS)('%s: %s', (sentence, kind) => {
    expect(marked(sentence).value?.kind).toBe(kind);
  });
});

/** Sentence, last day, and what surrounds it where that matters. */
const DEADLINES: readonly (readonly [string, string | null, Partial<Passage>?])[] = [
  ['争取2023年底企业突破«1450家»', '2023-12-31'],
  ['到2025年，基本建成。机械化率达到«75%»', '2025-12-31'],
  ['（二）主要目标。到2025年，机械化率达到75%。产量达到«5万吨»', '2025-12-31'],
  ['6月底前完成«50%以上»', '2023-06-30'],
  ['全年开展活动«20次»', '2023-12-31'],
  ['上半年完成60%，全年完成«100%»', '2023-12-31'],
  ['推广种植«2.9万亩»，全年大豆种植20.5万亩', '2023-12-31'],
  ['年内至少检查«3次»', '2023-12-31'],
  ['“十四五”末，覆盖率达到«63%»', '2025-12-31'],
  ['今年2月底前，各县完成兑付。税款最长延期«不超过3个月»', null],
  ['新增«2400户»餐饮单位接入。（1分）（8月底完成，牵头考核单位：市市场监管局）', '2023-08-31'],
  ['组织«不少于100场»培训。（12月取得明显成效并持续推进，牵头单位：市文旅局）', '2023-12-31'],
  ['培育«3家»企业。（责任单位：市工信局，完成时限：2023年6月底）', '2023-06-30'],
  ['培育«3家»企业。（2023年6月底前注册的除外）', null],
  ['培育«3家»平台。到2025年全面建成', null],
  ['融资成本较2019年下降«50个基点»', null],
  ['自2021届起补贴提高至«3000元»', null],
  ['对2月底前完成技改的企业，给予«50%»的补助', null],
  ['对2023年新增的企业贷款，给予«50%»的贴息', null],
  ['从2023年的50%提升到2024年的«70%»', '2024-12-31'],
  ['培育«3家»平台', '2025-12-31', { aim: { date: '2025-12-31', from: -20, to: -15 } }],
];

describe('by when it is to hold', () => {
  test.each(DEADLINES.map((row) => [row[0], row] as const))('%s', (_, [sentence, day, around]) => {
    expect(marked(sentence, around).value?.deadline).toBe(day);
  });
});

const INDICATORS: readonly (readonly [string, string])[] = [
  ['确保支小支农担保业务占比达到«80%以上»', '支小支农担保业务占比'],
  ['培育«3家»在国内具有影响力的工业互联网平台', '工业互联网平台'],
  ['遴选«20家»网络改造应用良好的企业', '网络改造应用良好的企业'],
  ['新增综合为老服务中心2家、助餐服务场所«4家»', '助餐服务场所'],
  ['药品再注册费由2.44万元下降至«1.708万元»', '药品再注册费'],
  ['实现施工验收事项«100%»纳入', '施工验收事项纳入'],
  ['对省级数字化车间，省级给予一次性奖补«50万元»', '省级数字化车间一次性奖补'],
  ['按照减免租金的«10%»给予补助', '减免租金补助比例'],
  ['按每人«400元»给予职业介绍补贴', '每人职业介绍补贴'],
  ['政务部门应当在«十五个工作日内»答复', '政务部门答复时限'],
  ['单个项目贴息期«不超过3年»', '单个项目贴息期'],
  ['确保每个设区市培育«一家»龙头机构', '每个设区市龙头机构'],
  ['为企业提供专项信贷额度«50亿元»', '专项信贷额度'],
];

describe('what is counted or measured', () => {
  test.each(INDICATORS)('%s: %s', (sentence, indicator) => {
    expect(marked(sentence).value?.indicator).toBe(indicator);
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
  ] as const)('%s', (sentence, around, expected) => {
    expect(marked(sentence, around).value?.class).toBe(expected);
  });

  test('a full or zero target needs no numeral and says so', () => {
    expect(marked('实现信用监管«全覆盖»').value).toMatchObject({ value: 100, implicit: true });
    expect(marked('6月底前完成欠款“«清零»”').value).toMatchObject({ value: 0, implicit: true });
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
