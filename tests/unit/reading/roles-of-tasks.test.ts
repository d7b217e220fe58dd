import { expect, test } from 'vitest';
import { ADDRESSEE, rolesOf, TITLE } from '../../support/roles-of.ts';

test('an aim that somebody is named for is a task, an aim of nobody’s is none', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将2022年重点工作分解方案印发给你们，请认真贯彻落实。',
    '一、主要预期目标',
    '1.地区生产总值增长10%左右。（牵头单位：市发改局；责任单位：市统计局）',
    '2.规模以上工业增加值增长15%。（市科经局牵头）',
    '3.居民收入与经济增长同步。',
  );
  expect(roles.slice(-4)).toEqual(['heading', 'measure', 'measure', 'body']);
});

test('a covering notice that wants a report by a day orders that', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '经市政府同意，现将《2022年重点工作》进行责任分解，请各部门于2022年1月23日前将落实方案报市政府督查室。',
    '某市人民政府办公室',
    '2022年1月13日',
  );
  expect(roles.slice(2)).toEqual(['measure', 'sign', 'sign']);
});

test('what a plan aims at, at once behind its title, is told; the sentence that leads over to the tasks is the preamble', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '2022年全市经济社会发展主要预期目标是：地区生产总值增长8.5%左右，全面完成节能减排任务。',
    '为确保完成重点工作，现就各项工作提出如下责任分工：',
    '一、加快转型升级',
    '实施工业项目“155”工程。',
  );
  expect(roles.slice(2)).toEqual(['body', 'preamble', 'heading', 'measure']);
});

test('the aims of a plan that begins with them are told, and no preamble', () => {
  const aims = ['到2025年，森林覆盖率达到45%。', '新增造林15万亩，湿地保护率不低于55%。'];
  expect(rolesOf('某市“十四五”林业规划', ...aims).slice(1)).toEqual(['body', 'measure']);
});

test('what a page says of its sources is furniture', () => {
  expect(rolesOf('导语：本文来源于网友上传，不代表本站观点。', TITLE, ADDRESSEE)[0]).toBe('chrome');
});

test.each(['政务公开 > 市农业农村局 > 规划计划', '> 市农业农村局\t> 规划计划'])(
  'where the page stands in its site is furniture: %s',
  (trail) => expect(rolesOf(trail, TITLE, ADDRESSEE)).toEqual(['chrome', 'title', 'addressee']),
);

test('the name of an order stands with its number', () => {
  const roles = rolesOf(
    '某市政务数据管理办法',
    '某市人民政府令',
    '第19号',
    '第一条 为规范政务数据管理，制定本办法。',
  );
  expect(roles).toEqual(['title', 'meta', 'meta', 'preamble']);
});

test('articles that permit, or say what work keeps to, order nothing', () => {
  const roles = rolesOf(
    '某市公共图书馆藏书管理办法',
    '第一条 为规范藏书管理，制定本办法。',
    '第二条 馆际借书，应当遵循以下原则：',
    '（一）免费互借原则。各馆之间借书不得收取押金。',
    '第三条 允许具有资格的专业人才在本市提供服务。',
    '第四条 支持企业开展数据业务。',
  );
  expect(roles.slice(2)).toEqual(['body', 'body', 'body', 'measure']);
});

test('a list goes on behind a paragraph that stands amid its items', () => {
  const roles = rolesOf(
    '某市体育场地租用管理办法',
    '第一条 为规范场地租用，制定本办法。',
    '第二条 租用单位应当按照以下步骤办理手续：',
    '（一）申请租用时段。',
    '公示期间只有一个单位报名的，签订租用合同。',
    '（二）凭租用合同向场馆申领入场证。',
  );
  expect(roles.slice(2)).toEqual(['measure', 'measure', 'measure', 'measure']);
});

test('what an article says is to be set up with care is a list of things, which order nothing', () => {
  const roles = rolesOf(
    '某市地下空间开发利用管理办法',
    '第一条 为规范地下空间管理，制定本办法。',
    '第二条 地下空间应当设置以下安全设施、设备，并定期检查，确保其完好：',
    '（一）符合标准的通风系统。',
    '（二）防水挡板、沙袋等物资器材。',
  );
  expect(roles.slice(2)).toEqual(['measure', 'body', 'body']);
});

test('an article that only names its items heads them; figures to be met by applicants bind no office', () => {
  const roles = rolesOf(
    '某市产业扶持资金管理办法',
    '第一条 为规范资金管理，制定本办法。',
    '第二条 申报条件。',
    '（一）年营业收入不低于2000万元；',
    '（二）申报单位不得有失信记录。',
  );
  expect(roles.slice(2)).toEqual(['heading', 'body', 'measure']);
});

test('from when a notice holds is no heading, though it is numbered as the others are', () => {
  const roles = rolesOf(
    '某县人民政府关于划定禁燃区的通告',
    '为改善大气环境质量，现就有关事项通告如下：',
    '一、禁燃区内禁止销售高污染燃料。',
    '二、本通告自发布之日起施行。',
    '特此通告。',
    '某县人民政府',
    '2023年3月1日',
  );
  expect(roles[3]).toBe('body');
});

test('the one attachment is named below its label, and named again above its own text', () => {
  const roles = rolesOf(
    '某市人民政府办公室关于印发《某市考评办法》的通知',
    '各县（市、区）人民政府：',
    '现将《某市考评办法》印发你们，请遵照执行。',
    '2022年4月14日',
    '某市考评办法',
    '一、考评方式',
    '每半年考评一次。',
    '附件：',
    '某市建设考评指标',
    '附件',
    '某市建设考评指标',
    '一、政务服务',
  );
  expect(roles.slice(5)).toEqual([
    'heading',
    'measure',
    'attach',
    'attach',
    'attach',
    'title',
    'heading',
  ]);
});

test('what stands above a line of bodies is a task, and to be asked for something is one, too', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '为推进重点工作，现通知如下。',
    '一、主要任务',
    '2022年全市内涝点整治情况。',
    '责任单位：市城管局',
    '二、有关要求',
    '请各县（市、区）于6月30日前将联络员名单报市政府办公室。',
  );
  expect(roles.slice(3)).toEqual(['heading', 'measure', 'bodies', 'heading', 'measure']);
});

test('of what something consists may lead over to who is bound, and only the last lines say from when all of it holds', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '为推进重点工作，现通知如下。',
    '一、主要任务',
    '养老服务包括居家服务和机构服务，由各方共同提供。同时，各县必须补齐短板。',
    '养老服务包括居家服务和机构服务。两者互为补充。',
    '省里有其他支持政策的，我市遵照执行。各县可根据实际情况制定实施细则。本通知自印发之日起施行，有效期3年。',
  );
  expect(roles.slice(3)).toEqual(['heading', 'measure', 'body', 'body']);
});

test('whom to ask stands behind the text, and who printed it behind all', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '为推进重点工作，现通知如下。',
    '各县要加强组织领导。',
    '养老业务联系人：张三，联系电话：12345678',
    '某市人民政府办公室',
    '2022年4月14日',
    '某市人民政府办公室秘书科2022年4月15日印发',
  );
  expect(roles.slice(4)).toEqual(['attach', 'sign', 'sign', 'meta']);
});
