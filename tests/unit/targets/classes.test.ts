import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../lib/rules/rule.ts';
import { classify, reasons } from '../../../lib/rules/targets/classes/classify.ts';
import { markedQuantity } from '../../support/marked-quantity.ts';

/** The class of the marked quantity, and the words that its card gives for it. */
function judged(sentence: string, around: Partial<Passage> = {}, due: string | null = null) {
  const { quantity, scene } = markedQuantity([sentence, around]);
  const { class: of, evidence } = classify(quantity, scene, due);
  const { text } = quantity.passage;
  return [
    of,
    ...evidence.map(
      (why) => `${[why.of, why.rule].filter(Boolean).join(' ')} ${text.slice(why.from, why.to)}`,
    ),
  ];
}

/** Sentence, what is said for the number being a commitment, and what surrounds it where that matters. */
const COMMITMENTS: readonly (readonly [string, string, Partial<Passage>?])[] = [
  ['小型水库除险加固«15座»', 'trigger 15座', { role: 'body', section: ['二、主要目标'] }],
  ['为稳岗，确保返还«20亿元»', 'trigger 确保'],
  ['必须配备教师«2名»', 'trigger 必须'],
  ['«20个工作日»', 'trigger 20个工作日', { role: 'body', section: ['五、法定时限'] }],
  ['«25个工作日»（初审5个工作日）', 'trigger 25个工作日', { role: 'body', section: ['办理时限'] }],
  ['请各县推荐«一名»志愿者', 'trigger 一名', { role: 'preamble' }],
  ['每次体检间隔«不超过6个月»', 'trigger 不超过6个月', { role: 'preamble' }],
  ['请考生提前«30分钟»到场', 'trigger 30分钟', { role: 'body' }],
  ['现下达造林任务«3000亩»，请抓好落实', 'trigger 下达造林任务', { role: 'preamble' }],
  ['决定将补助标准提高到«500元»', 'trigger 决定将补助标准提高到', { role: 'preamble' }],
  ['全市力争创建森林村庄«30个»', 'trigger 力争创建森林村庄', { role: 'preamble' }],
  ['主要目标是：森林村庄«30个»', 'trigger 目标是：森林村庄', { role: 'preamble' }],
  ['新建大棚的，每亩补助«300元»', 'trigger 300元', { role: 'preamble' }],
  ['按罚款金额的«1%»给予奖励', 'trigger 1%', { role: 'preamble' }],
  ['按单程每人«10元»、往返每人30元给予奖励', 'trigger 10元', { role: 'preamble' }],
  ['理事由协会推选，任期«三年»', 'trigger 三年', { role: 'body' }],
  ['专班每«15天»汇总一遍情况', 'trigger 15天', { role: 'body' }],
  ['居民用水第一阶梯水价为每立方米«2.5元»', 'trigger 2.5元', { role: 'body' }],
  ['履约保证金为合同价的«5%»', 'trigger 5%', { role: 'body' }],
  ['节假日附加费«10元»/单', 'trigger 10元', { role: 'body' }],
  ['月最低工资标准：一类地区2490元；二类地区«2260元»', 'trigger 2260元', { role: 'body' }],
  ['同意月最低工资标准调整为«1320元»', 'trigger 同意', { genre: '函' }],
  ['请在«10日内»报我部备案', 'trigger 请', { genre: '函' }],
  ['2024年计划改造«60个»小区', 'trigger 计划', { genre: '函' }],
  ['面向社会公开招聘教师«180名»', 'trigger 公开招聘教师', { role: 'preamble' }],
  ['研究所学生：«十名»', 'trigger 十名', { role: 'body', opening: '奖学金名额如下：' }],
  ['食品经营检查\t«10%»', 'trigger 10%', { role: 'body', columns: ['检查事项', '抽查比例'] }],
  [
    '1\t老旧小区\t«12个»',
    'trigger 12个',
    { role: 'measure', columns: ['序号', '工作任务', '目标要求'] },
  ],
  ['力争培育«20家»企业', 'trigger 力争', { genre: '报告' }],
  ['今年计划改造小区«20个»', 'trigger 计划'],
  ['列入全省计划«20项»', 'trigger 列入'],
  ['招收计划外学生«20名»', 'trigger 招收'],
  ['每班应配备教师«2名»', 'trigger 应'],
  ['配备相应人员«2名»', 'trigger 配备'],
  ['组建应急队伍«20支»', 'trigger 组建'],
  ['每户可申请«2次»', 'trigger 可'],
  ['发放许可证«20张»', 'trigger 发放'],
  ['建设可持续项目«20个»', 'trigger 建设'],
  ['产量提高«20万吨»', 'trigger 提高'],
  ['机械化率达到«80%»', 'trigger 达到'],
  ['成本降低«20元»', 'trigger 降低'],
  ['工作人员«不超过20人»', 'trigger 不超过20人', { role: 'body' }],
  ['其成员以«三人»或五人为原则', 'trigger 或五人为原则', { role: 'body' }],
  ['每组以«五人»或六人为宜', 'trigger 或六人为宜', { role: 'body' }],
  ['其成员以«五人»为宜', 'trigger 为宜', { role: 'body' }],
  ['利用«2-3年»时间，健全制度', 'trigger 时间，', { role: 'body' }],
  ['经过«三年左右»努力，健全制度', 'trigger 努力，', { role: 'body' }],
  ['用«三年左右»的时间，健全制度', 'trigger 的时间，', { role: 'body' }],
  ['«5年内»，将建成名县', 'trigger 建成', { role: 'body' }],
  ['引育«5家以上»具有核心技术的种业企业', 'trigger 引育'],
  ['«50万元»奖励', 'trigger 奖励', { role: 'body' }],
  ['«20家»企业给予奖励', 'trigger 给予', { role: 'body' }],
  ['每半年考评«二十次»', 'trigger 二十次', { role: 'body' }],
  ['市级龙头企业«10家»', 'trigger 10家'],
  ['市级龙头企业«10家»', 'trigger 10家', { role: 'heading' }],
  ['各区基本生活标准每人每月分别为2413元、2512元、«2121元»', 'trigger 2121元'],
  ['市级龙头企业（含县级）«10家»', 'trigger 10家'],
  ['其中：«约20家»合格', 'trigger 约20家'],
  ['新增托位数\t个\t«25»', 'trigger 25'],
];

describe('a commitment, and the words that make it one', () => {
  test.each(COMMITMENTS.map((row) => [row[0], row] as const))(
    '%s',
    (_, [sentence, why, around]) => {
      expect(judged(sentence, around)).toEqual(['target', why]);
    },
  );

  test('any number is one for which a day is set', () => {
    const body = { role: 'body' } as const;
    expect(judged('市级龙头企业«10家»', body, '2023-12-31')).toEqual(['target', 'trigger 10家']);
    expect(judged('市级龙头企业«10家»', body)).toEqual(['quantity']);
  });

  test('all or nothing is one without a word for it', () => {
    expect(judged('信用监管«全覆盖»', { role: 'body' })).toEqual(['target']);
  });
});

const MERE_QUANTITIES: readonly (readonly [string, Partial<Passage>])[] = [
  ['确保培育«20家»企业', { role: 'title' }],
  ['确保培育«20家»企业', { role: 'preamble' }],
  ['共发放补助«300元»', { role: 'preamble' }],
  ['«2年»', { role: 'body', section: ['聘用期限'] }],
  ['曾邀请各县推荐«一名»志愿者', { role: 'preamble' }],
  ['比赛提前«30分钟»结束', { role: 'body' }],
  ['正在培育«20家»企业', { genre: '函' }],
  ['正在培育«20家»企业', { genre: '报告' }],
  ['最高温度预警，值守岗位«20个»', { role: 'body' }],
  ['«三年»时间，各地做法不一', { role: 'body' }],
  ['其中：«20家»合格', {}],
  ['市级龙头企业：«10家»', {}],
  ['新增托位数\t个\t«25»', { role: 'body' }],
];

test.each(MERE_QUANTITIES)('%s is no commitment where it stands: %o', (sentence, around) => {
  expect(judged(sentence, around)).toEqual(['quantity']);
});

test('what an opening paragraph says is to be done by a day is one', () => {
  const opening = { role: 'preamble' } as const;
  expect(judged('到2025年，培育«20家»企业', opening, '2025-12-31')).toEqual([
    'target',
    'trigger 培育',
  ]);
  expect(judged('11日至18日，连续发生«3起»事故', opening, '2023-08-18')).toEqual(['quantity']);
});

test('what stands against a commitment is shown with its name', () => {
  expect(judged('为«60周岁以上»老年人发放津贴')).toEqual(['quantity', 'class age 60周岁以上']);
  expect(judged('实行«24小时»值班')).toEqual(['either', 'class all-day 24小时']);
  expect(judged('提供7×«24小时»服务')).toEqual(['either', 'class all-day 24小时']);
  expect(judged('2019年新建基站«300个»')).toEqual(['quantity', 'class past-date 2019年']);
  expect(judged('入住老人接受«7天»的医学观察')[0]).toBe('target');
  expect(judged('奶瓶煮沸«15分钟»')[0]).toBe('target');
  expect(judged('泰山、华山、衡山、嵩山«4座»名山')).toEqual([
    'quantity',
    'class counted-list 、嵩山',
  ]);
  expect(judged('全面做好«三项»重点')).toEqual(['quantity', 'class small-total 三项']);
});

test('only round the clock, an affair of one’s own and what is but planned may be counted or not; all other reasons decide', () => {
  const { either, quantity } = Object.groupBy(reasons, (reason) => reason.class);
  expect(either?.map(({ name }) => name)).toEqual(['all-day', 'own-affair', 'first-batch']);
  expect(quantity).toHaveLength(reasons.length - 3);
});

test('a past year amid a long sentence opens none, however far the rules look back', () => {
  const between = '各类事故死亡人数下降10%以上，'.repeat(8).slice(0, 116);
  expect(judged(`各项指标控制在2019年水平，${between}«12%以上»`)[0]).toBe('target');
});
