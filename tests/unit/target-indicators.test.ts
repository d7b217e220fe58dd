import { describe, expect, test } from 'vitest';
import type { TargetKind } from '../../lib/model/target.ts';
import type { Passage } from '../../lib/rules/rule.ts';
import { findTargets } from '../../lib/rules/targets/find-targets.ts';

/** A card and a row of the ledger name a number by these words: the name has to tell without the sentence what was counted. */
type Named = readonly [text: string, names: readonly string[], around?: Partial<Passage>];

const DUTIES: readonly Named[] = [
  ['各馆要在本方案公布之日起45日内，制定出台具体实施办法。', ['制定出台具体实施办法期限']],
  ['林业部门应当在3个工作日内予以答复。', ['答复时限']],
  ['出现停电、漏水等突发情况后，馆长要在20分钟内通过电话向主管部门报告。', ['突发情况报告时限']],
  ['各项目应对新进场的人员进行集中观察14天。', ['新进场的人员集中观察']],
  ['对承租国有用房的中小微企业，免收3个月房租。', ['中小微企业免收房租']],
  ['周转不开的，可办理延期缴纳场租，最长不超过2个月。', ['延期缴纳场租期限']],
];

const SHARES: readonly Named[] = [
  ['对不停运的车队，可返还其上年度实际缴纳车辆保险费的40%。', ['车辆保险费返还比例']],
  ['调查小组女性人数比例，应占成员总数二分之一以上。', ['调查小组女性人数比例']],
  ['全市80%的公共体育场馆纳入预约平台。', ['公共体育场馆纳入预约平台']],
];

const THINGS: readonly Named[] = [
  ['按照每千人口不少于60个车位规划、建设停车场。', ['每千人口车位']],
  ['到2028年，护床比达到0.6:1以上。', ['护床比']],
  ['登记失业率连续四个季度低于4%。', ['失业率']],
  ['投诉办结率=办结件数/受理件数×100%，达到98%以上。', ['投诉办结率']],
  ['建设50所高水平高等职业学校。', ['高水平高等职业学校']],
  ['原则上每3年修订1次教材。', ['教材每3年修订']],
  ['建成20个年接待游客300万人次以上的大景区。', ['年接待游客300万人次以上的大景区']],
];

const PAYMENTS: readonly Named[] = [
  [
    '纳税人的相关支出，按照每月700元的标准定额扣除。',
    ['子女教育每月扣除标准'],
    { genre: '办法', section: ['第二章 子女教育'] },
  ],
  ['对参加救治的医务人员给予每人每天补助300元。', ['参加救治医务人员每人每天补助']],
];

/** Two numbers in a ledger under one name are told apart by nobody. */
const ANSWERED: readonly Named[] = [
  [
    '对省级森林公园、湿地公园，省级分别给予一次性奖补40万元、80万元。',
    ['省级森林公园一次性奖补', '湿地公园一次性奖补'],
  ],
  [
    '对新认定的国家、市级和区级创新型企业分别给予50万元、10万元和5万元奖励。',
    ['新认定的国家级创新型企业奖励', '新认定的市级创新型企业奖励', '新认定的区级创新型企业奖励'],
  ],
  ['芝麻播种、收割机械化率分别达到45%和35%。', ['芝麻播种机械化率', '芝麻收割机械化率']],
  [
    '普通企业、小微企业的委托检测收费分别降低20%和50%。',
    ['普通企业的委托检测收费', '小微企业的委托检测收费'],
  ],
  [
    '对年营业收入首次突破10亿元、50亿元的工业企业，分别奖励50万元、100万元。',
    ['年营业收入首次突破10亿元工业企业奖励', '年营业收入首次突破50亿元工业企业奖励'],
  ],
  [
    '全年接待游客达到6000万人次，实现旅游综合收入600亿元，分别增长15%和18%。',
    ['接待游客', '旅游综合收入', '接待游客', '旅游综合收入'],
  ],
  ['对外投资和货物贸易分别占比达到30%、20%。', ['对外投资占比', '货物贸易占比']],
  [
    '城市、农村和海岛的覆盖率分别达到98%和90%。',
    ['城市、农村和海岛的覆盖率', '城市、农村和海岛的覆盖率'],
  ],
];

/** The names of all targets of a text. */
function namesIn(text: string, around: Partial<Passage> = {}): string[] {
  return targetsIn(text, around).map(({ indicator }) => indicator);
}

function targetsIn(text: string, around: Partial<Passage>) {
  const passage: Passage = {
    text,
    role: 'measure',
    genre: '通知',
    date: '2023-08-04',
    section: [],
    opening: null,
    ...around,
  };
  return findTargets([passage])
    .flat()
    .map(({ value }) => value)
    .filter((value) => value.class === 'target');
}

describe.each([
  ['what has to be done in a time, or for how long', DUTIES],
  ['what a share is of', SHARES],
  ['what is counted', THINGS],
  ['what is paid, and for what', PAYMENTS],
  ['the one thing of several that it answers', ANSWERED],
])('a target names %s', (_, table) => {
  const rows = table.map(([text, names, around]) => ({ text, names, around }));
  test.each(rows)('$text', ({ text, names, around }) => {
    expect(namesIn(text, around)).toEqual(names);
  });
});

const KINDS: readonly (readonly [text: string, kind: TargetKind])[] = [
  ['扣除标准为每月1500元。', 'count'],
  ['医保补助标准提高到每人每年640元。', 'level'],
  ['公办幼儿园生均公用经费不低于800元。', 'level'],
  ['各项目应对返京人员集中观察14天。', 'level'],
  ['已贷款的个人可展期1年还款。', 'increase'],
  ['展期期限不超过1年。', 'limit'],
  ['教师每年至少1个月到企业实训。', 'frequency'],
  ['使学生掌握2项体育技能。', 'level'],
  ['实现政务服务事项全覆盖。', 'level'],
];

test('a row of a table of indicators tells by its columns what is to be by when, and how it is to grow; what was binds nobody', () => {
  const columns = ['序号', '指标名称', '单位', '2020年', '2025年', '年均增速', '属性'];
  const rows = [
    '1\t地区生产总值\t亿元\t2560\t3500\t6.5%\t预期性',
    '2\t高新技术企业数\t家\t420\t840\t-\t预期性',
  ];
  const found = rows.flatMap((row) => targetsIn(row, { columns, role: 'body', date: null }));
  expect(found.map((one) => [one.value, one.indicator, one.kind, one.deadline])).toEqual([
    [350_000_000_000, '地区生产总值', 'level', '2025-12-31'],
    [6.5, '地区生产总值年均增速', 'increase', null],
    [840, '高新技术企业数', 'level', '2025-12-31'],
  ]);
});

test.each(KINDS)('%s is of the kind %s', (text, kind) => {
  expect(targetsIn(text, {}).map((value) => value.kind)).toEqual([kind]);
});
