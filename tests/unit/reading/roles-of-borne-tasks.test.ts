import { expect, test } from 'vitest';
import { ADDRESSEE, rolesOf, TITLE } from '../../support/roles-of.ts';

test('an item is a task, and no heading, where all that stands below it is who bears it', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将分解方案印发给你们，请认真贯彻落实。',
    '一、主要预期目标',
    '1.财政收入增长8%左右。',
    '牵头单位：市财政局',
    '协同责任单位：市税务局、海关等，各县（区）政府。',
    '2.固定资产投资稳步增长',
    '牵头单位：市发展改革委',
    '3.外贸总额稳步增长',
    '牵头单位：市商务局',
    '二、城市建设',
    '牵头单位：市住建局',
    '1.新建公园5个。',
  );
  expect(roles.slice(3)).toEqual([
    'heading',
    ...['measure', 'bodies', 'bodies'],
    ...['measure', 'bodies'],
    ...['measure', 'bodies'],
    ...['heading', 'bodies', 'measure'],
  ]);
});

test('what is borne by somebody by a time is a task, also among the aims', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将分解方案印发给你们，请认真贯彻落实。',
    '一、总体要求',
    '1.以新发展理念为指导，做好今年工作。（市政府各部门（单位）分别负责，年内持续推进）',
    '2.以新发展理念为指导，做好今年工作。',
    '二、整治目标',
    '全面清理占道经营，城区秩序明显好转。',
  );
  expect(roles.slice(3)).toEqual(['heading', 'measure', 'body', 'heading', 'body']);
});

test('a list of tasks orders, and a bare label in brackets names who bears one', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将分解方案印发给你们，请认真贯彻落实。',
    '一、任务清单',
    '1.强化督导。县政府督查室每季度开展一次专项督查。',
    '二、管理清单',
    '1.超限超载治理。（主办：市交通运输局；协办：市公安局）',
  );
  expect(roles.slice(3)).toEqual(['heading', 'measure', 'heading', 'measure']);
});

test('the name of a phase with its days is a heading, with a stop too', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将方案印发给你们，请认真贯彻落实。',
    '（一）动员部署、调查摸底、宣传发动阶段（2022年9月1日至9月17日）。',
    '各县要成立机构。',
    '（二）集中整治阶段（2022年9月18日至12月8日）。',
  );
  expect(roles.slice(3)).toEqual(['heading', 'measure', 'heading']);
});

test('the sentence that leads over to the text may order at once, and what follows it orders for itself', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '当前已进入防火期，各县要在10月31日前完成清理，严禁野外用火。现将有关事项通知如下：',
    '1、落实责任。村支部书记为第一责任人，每天巡山。',
    '2、加强宣传。每周播放广播。',
  );
  expect(roles.slice(2)).toEqual(['measure', 'measure', 'measure']);
});

test('ways that are open to send opinions order nothing', () => {
  const roles = rolesOf(
    '某市司法局关于公开征求《某市物业管理办法（征求意见稿）》意见的公告',
    '为规范物业管理，现公开征求意见。社会各界可在2024年5月30日前，通过以下途径和方式提出反馈意见：',
    '一、电子邮箱：yijian@example.com。',
    '二、登录市司法局网站，在“征求意见”栏目提交。',
  );
  expect(roles.slice(1)).toEqual(['preamble', 'attach', 'body']);
});

test('a covering notice may order at once that readers make their own plans and report, or send opinions', () => {
  const roles = (sentence: string) => rolesOf(TITLE, ADDRESSEE, sentence).slice(2);
  expect(
    roles('现将方案印发你们，各县要研究制定本地工作方案，于2022年3月15日前报市政府备案。'),
  ).toEqual(['measure']);
  expect(
    roles('市政府起草了方案，请于6月18日（星期二）上午下班前，将修改意见反馈至市政府办公室。'),
  ).toEqual(['measure']);
});

test('what a page tells between its heading and the title over the text is of its fields', () => {
  const roles = rolesOf(TITLE, '时限：', '截止：2022-06-18', '征集状态：', TITLE, ADDRESSEE);
  expect(roles).toEqual(['title', 'meta', 'meta', 'meta', 'title', 'addressee']);
});

test('the menu of a site between the title of its page and the title over the text is no field', () => {
  const roles = rolesOf(TITLE, '首页', '重点领域', '行业数据', '关爱版', TITLE, ADDRESSEE);
  expect(roles.slice(1, 5)).toEqual(['chrome', 'chrome', 'chrome', 'chrome']);
});

test('a short item that says who does what by when is no heading, though text without a number follows', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将分解方案印发给你们，请认真贯彻落实。',
    '（一）各街道负责协调，6月30日前完成摸底。',
    '会议强调，各县要加强督查，每月通报进展。',
  );
  expect(roles.slice(3)).toEqual(['measure', 'measure']);
});

test('items that only say who bears a problem’s solution name bodies', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将分解方案印发给你们，请认真贯彻落实。',
    '一、药品加成未取消',
    '（一）整改责任人：市卫生健康委主任',
    '（二）整改措施：全面取消药品加成，完成清退。',
    '（三）责任单位：市卫生健康委、市医保局',
  );
  expect(roles.slice(3)).toEqual(['heading', 'bodies', 'measure', 'bodies']);
});

test('an item with who bears it in brackets is a task where the next number stands beside it', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将分解方案印发给你们，请认真贯彻落实。',
    '一、实施项目攻坚（市发改委牵头，各县分工负责）',
    '二、优化营商环境（市营商局负责）',
    '三、深化改革（市委改革办牵头）',
    '1.完善市场准入制度。',
  );
  expect(roles.slice(3)).toEqual(['measure', 'measure', 'heading', 'measure']);
});

test('days of a schedule are tasks and no title, and telephone lines at the end say whom to ask', () => {
  const roles = rolesOf(
    ADDRESSEE,
    '现就农机检修有关事项通知如下：',
    '一、时间安排',
    '3月1日—15日 宣传发动',
    '3月18日 上报整改情况',
    '二、工作要求',
    '各站要认真检修。',
    '县农机站维修电话：',
    '（0731）1234567（白天）',
    '如有疑问，请与县农机站联系。',
  );
  expect(roles.slice(2)).toEqual([
    'heading',
    'measure',
    'measure',
    'heading',
    'measure',
    'attach',
    'attach',
    'attach',
  ]);
});

test('an answer that binds those who asked orders, and what is to be handed in orders nothing', () => {
  const answer = '你乡《关于修建水塔的请示》收悉。经研究，同意修建。你乡应严格按规划施工。';
  expect(rolesOf('某乡人民政府：', answer)).toEqual(['addressee', 'measure']);
  expect(
    rolesOf(
      '某局补助社区读书会作业要点',
      '二、申请程序：由申请单位检具下列文件提出申请。',
      '（一）计画书。',
      '（二）立案证书影本。',
    ).slice(1),
  ).toEqual(['measure', 'body', 'body']);
});

test('who is called on in a section that explains is ordered to act', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '一、总体要求',
    '以便民为指引，统筹老街和新城。',
    '“十五五”期间，全县各地要把养护摆在前面。',
    '全县需要修缮的老屋较多，各项工作有序推进。',
  );
  expect(roles.slice(2)).toEqual(['heading', 'body', 'measure', 'body']);
});
