import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

/** The roles of the lines behind the title. */
function rolesOf(...lines: readonly string[]): string[] {
  const text = ['某市人民政府办公室关于推广改革举措的通知', ...lines].join('\n');
  return read({ text })
    .blocks.slice(1)
    .map(({ role }) => role);
}

test('of a table of tasks whose cells stand a line each, cells that list bodies say who bears the task above', () => {
  const lines = [
    '序号',
    '\t  改革举措',
    '\t  主要内容',
    '\t  指导部门',
    '  一、知识产权保护方面（共5项）',
    '  1',
    '\t  知识产权案件“三合一”审判',
    '\t  整合分散的审判资源，实现审判标准统一。',
    '\t  最高人民法院、国家知识产权局',
  ];
  expect(rolesOf(...lines).slice(0, 5)).toEqual(['meta', 'meta', 'meta', 'meta', 'heading']);
  expect(rolesOf(...lines).slice(-3)).toEqual(['measure', 'measure', 'bodies']);
});

test('a body on each line of a wrapped cell is named and no task', () => {
  const roles = rolesOf(
    '序号\t考核项目\t分值\t考核指标\t责任单位',
    '1\t深化宣传教育\t7\t1.充分利用各类媒体开展公益宣传，营造全社会',
    '合力推进工作的良好氛围，得2分。',
    '\t县委宣传部',
    '县教育局',
    '2\t强化督查督办\t4\t严格执行督查制度，推动问题有效解决。\t县河长办',
  );
  expect(roles).toEqual(['meta', 'measure', 'measure', 'bodies', 'bodies', 'measure']);
});

test('a table may begin with any column, and at the head of the text', () => {
  const text = [
    '时间 | 工作事项 | 责任主体 |',
    '5月底 | 发布招生方案 | 市教育局 |',
    '6月10日前 | 网上报名 | 各区教育局 |',
    '核准计划 | 市教育局 |',
  ].join('\n');
  expect(read({ text }).blocks.map(({ role }) => role)).toEqual([
    'meta',
    'measure',
    'measure',
    'measure',
  ]);
});

test('a cell with a line of its own that says by when goes with the task, a task that begins so stays one', () => {
  const roles = rolesOf(
    ...['序号', '工作任务', '责任单位', '完成时限'],
    ...['1', '建成县养老服务中心。', '县民政局', '9月投入使用'],
    ...['2', '持续优化营商环境', '县政府办', '持续推进'],
    ...['3', '2024年道路改造', '县住建局', '12月底前'],
  );
  const row = ['measure', 'measure', 'bodies', 'bodies'];
  expect(roles).toEqual(['meta', 'meta', 'meta', 'meta', ...row, ...row, ...row]);
});

test('the row that heads a group of tasks is a task where it lost the break before its first', () => {
  const roles = rolesOf(
    '序号\t考核项目\t分值\t考核指标\t责任单位',
    '一、\t巩固成果\t31',
    '1\t完善制度\t5\t进一步健全工作制度。\t县河长办',
    '二、\t林区巡护\t12\t明确各片林长，设立巡护岗位，向村民',
    '公布林长名单。',
    '\t县河长办',
  );
  expect(roles).toEqual(['meta', 'heading', 'measure', 'measure', 'measure', 'bodies']);
});

test('names in a table of indicators head nothing and order nothing', () => {
  const roles = rolesOf(
    '一级指标',
    '\t  二级指标',
    '\t  指标性质',
    '  一、医疗质量',
    '\t  （一）功能定位',
    '\t  1.下转患者人次数',
    '\t  定量',
    '  2.提高手术占比',
    '\t  定性',
  );
  expect(roles.slice(0, 3)).toEqual(['meta', 'meta', 'meta']);
  expect(roles.slice(3)).toEqual(['heading', 'heading', 'body', 'body', 'body', 'body']);
});

test('the caption of a table is a heading, and of the table alone', () => {
  const roles = rolesOf(
    '一、发展目标',
    '到2025年，排水防涝能力明显提高。',
    '表1  “十四五”主要指标',
    '序号',
    '指标',
    '2025年目标',
    '1',
    '城市防洪达标率（%）',
    '——',
    '二、主要任务',
    '全域推进海绵城市建设，加强城市河道和防洪设施的规划、建设和管理，提高城区河道行洪排涝能力。',
  );
  expect(roles.slice(2, 6)).toEqual(['heading', 'meta', 'meta', 'meta']);
  expect(roles.slice(-3)).toEqual(['body', 'heading', 'measure']);
});

test('below a caption the names of columns go on up to the name before the first figure', () => {
  const roles = rolesOf(
    '一、停车配建',
    '各区要按表2配建停车位，保障居民停车需要。',
    '表2 停车配建标准',
    '建筑类别',
    '中心区',
    '外围区',
    '住宅',
    '0.8~1',
    '1~1.5',
    '商场',
    '0.5',
    '0.8',
  );
  expect(roles.slice(2, 7)).toEqual(['heading', 'meta', 'meta', 'meta', 'body']);
  expect(roles.slice(7)).toEqual(['body', 'body', 'body', 'body', 'body']);
});

test('the label of the next attachment ends a table, and its short title stands below', () => {
  const roles = rolesOf(
    '一、主要任务',
    '加强组织领导，确保完成各项任务。',
    '附件1',
    '任务分工',
    '序号\t重点任务\t责任单位',
    '1\t系统排查内涝点\t市住建局',
    '附件2',
    '项目清单',
    '序号\t项目名称\t总投资（万元）',
    '1\t城东泵站\t5000',
  );
  expect(roles.slice(2)).toEqual([
    'attach',
    'title',
    'meta',
    'measure',
    'attach',
    'title',
    'meta',
    'body',
  ]);
});

test('a row with but a name behind 一 heads the rows below', () => {
  const roles = rolesOf(
    '序号|工作要点|责任科室|完成时间',
    '一|加快教育现代化',
    '1|新建幼儿园3所|计财科|9月1日前',
  );
  expect(roles).toEqual(['meta', 'heading', 'measure']);
});

test('a period between rows heads those below, also the first of them, and is no name of a column', () => {
  const roles = rolesOf(
    '表1  近年读书会开展情况',
    ...['序号', '街道', '开办时间', '“十二五”期间：', '1', '城东街道', '2013年4月'],
    ...['“十三五”期间：', '2', '城西街道', '2017年5月', '活动期间：', '每周两次'],
  );
  expect(roles.slice(4, 6)).toEqual(['heading', 'body']);
  expect(roles.slice(8, 10)).toEqual(['heading', 'body']);
  expect(roles.at(-2)).toBe('body');
});
