import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';
import { rolesOf } from '../../support/roles-of.ts';

const noticeOf = (...lines: string[]) => read({ text: lines.join('\n') }).notice;

describe('pages that hand notices on', () => {
  test('answers to a question and their days are the page’s', () => {
    const roles = rolesOf(
      '某市文物保护办法',
      '如题所述',
      '第2个回答 2021-05-06',
      '第一条 为保护文物，制定本办法。',
    );
    expect(roles).toEqual(['title', 'chrome', 'chrome', 'preamble']);
    const item = rolesOf('某市问卷工作要点', '一、征求意见', '第2个回答选项作废，各区要核对。');
    expect(item.at(-1)).toBe('measure');
  });

  test('what stands above the title of a law is listed under labels, and orders nothing', () => {
    const roles = rolesOf(
      '法規:',
      '第77/2015號行政長官批示',
      '廢止 :',
      '  • 第12/2010號行政長官批示 - 設立夜校委員會。',
      '第77/2015號行政長官批示',
      '行政長官行使基本法第五十條賦予的職權，作出本批示。',
      '一、設立夜校委員會。',
    );
    expect(roles.slice(0, 5)).toEqual(['meta', 'meta', 'meta', 'meta', 'title']);
    expect(roles.at(-1)).toBe('measure');
  });

  test('a collection that leaves the place out of a title is told from the document', () => {
    const title = '关于改进夜校管理的实施方案';
    const lines = [title, '认真贯彻执行。', '某市某县办公室', '2021年3月4日'];
    const { title: found } = noticeOf(...lines, `青山县${title}`, '为办好夜校，制定本方案。');
    expect(found).toBe(`青山县${title}`);
    const other = noticeOf(...lines, `附表：落实${title}`, '为办好夜校，制定本方案。');
    expect(other.title).toBe(title);
  });

  test('a year that stands alone before its sentence begins the text', () => {
    const roles = rolesOf('某局2022年工作要点', '2022', '年，全市夜校工作将稳步推进。', '一、招生');
    expect(roles).toEqual(['title', 'preamble', 'preamble', 'heading']);
    expect(rolesOf('某局2022年工作要点', '2022', '年度工作', '一、招生')[1]).toBe('meta');
  });

  test('a title that goes over two lines and says it otherwise than the page', () => {
    const roles = rolesOf(
      '某县印发夜校督查情况的通报',
      '某县督查室2023年7月18日',
      '关于全县夜校',
      '督查情况的通报',
      '各镇人民政府：',
    );
    expect(roles.slice(2)).toEqual(['title', 'title', 'addressee']);
  });

  test('the page’s fields are no line of a paragraph that was cut', () => {
    const line = '各级人民政府应当加强对有关工作的组织领导';
    const fields = '栏目：工作方案发布：2021-05-11浏览：218次';
    const text = ['某县夜校方案', fields, '认真执行。', ...Array(8).fill(line), '。'].join('\n');
    const roles = read({ text }).blocks.map(({ role }) => role);
    expect(roles.slice(0, 3)).toEqual(['title', 'meta', 'preamble']);
  });
});

test('readers are addressed between a title and the same title below the signature', () => {
  const title = '某镇防灾应急预案';
  const roles = rolesOf(
    title,
    '青府〔2021〕58号',
    '各村委会，机关各部门：',
    '现印发给你们，请认真执行。',
    '某市某镇人民政府',
    '2021年7月1日',
    title,
  );
  expect(roles).toEqual(['title', 'meta', 'addressee', 'preamble', 'sign', 'sign', 'title']);
});

test('the day from which a rule holds is a field above its title, and a line of bodies below a task', () => {
  const title = '某市夜校管理办法';
  const roles = rolesOf(title, '【实施时间】 1993-12-01', title, '第一条 为办学，制定本办法。');
  expect(roles).toEqual(['title', 'meta', 'title', 'preamble']);
  const tasks = rolesOf('某市夜校工作要点', '一、办好夜校', '1.新建夜校。', '【实施时间】 9月底');
  expect(tasks.at(-1)).toBe('bodies');
});

test('indicators that papers print whole, and growth that a list of tasks asks for', () => {
  const task = '每年為市民提供各項服務，並公布服務的人數和市民的意見，以便改善服務';
  const items = ['房屋', '教育', '衞生', '運輸'].map((name) => `- ${task}。(${name}局)`);
  expect(noticeOf('施政報告|一文看清績效指標', ...items).isNotice).toBe(true);
  expect(noticeOf('施政報告|一文看清房屋供應', ...items).isNotice).toBe(false);
  const growth = [
    '1.出口总值增长9%。（责任单位：市商务局）',
    '2.税收下降3%。（责任单位：市税务局）',
  ];
  expect(noticeOf('某市2021年政府工作报告目标任务分解', ...growth).isNotice).toBe(true);
});

test('who made what is handed on stands below its title, and issues nothing', () => {
  const lines = [
    '省人民政府办公厅关于转发省教育厅等部门关于办好夜校意见的通知',
    '各市人民政府：',
    '《关于办好夜校的意见》已经省人民政府同意，现转发给你们，请认真执行。',
    '2009年8月31日',
    '关于办好夜校的意见',
    '省教育厅 省财政厅',
    '（2009年8月20日）',
    '根据国家有关文件精神，提出如下意见。',
  ];
  const roles = rolesOf(...lines);
  expect(roles.slice(3)).toEqual(['sign', 'title', 'meta', 'meta', 'preamble']);
  expect(noticeOf(...lines).issuers).toEqual(['省人民政府办公厅']);
  const signed = [...lines.slice(0, 3), '某省人民政府办公厅', '2009年8月31日'];
  expect(noticeOf(...signed).issuers).toEqual(['某省人民政府办公厅']);
});

test('the name of a library of texts and 1 / 6 are the page’s, in a table 1/6 is a figure', () => {
  const roles = rolesOf(
    '某市夜校管理暂行规定',
    '百度文库 - 学习',
    '1 / 6',
    '第一条 为办学，制定本规定。',
  );
  expect(roles).toEqual(['title', 'chrome', 'chrome', 'preamble']);
});

test('purpose and ground of a plan behind their names, with a stop', () => {
  const roles = rolesOf(
    '某镇防灾应急预案',
    '一、总则',
    '（一）编制目的。提高防灾水平，减少损失。',
    '（二）工作目标。提高防灾水平，减少损失。',
  );
  expect(roles.slice(2)).toEqual(['preamble', 'body']);
});

test('a whole document behind a line of news is a notice', () => {
  const { isNotice } = noticeOf(
    '某县政府网讯 近日，县政府印发《关于办好夜校的若干措施》，全文如下：',
    '关于办好夜校的若干措施',
    '为办好夜校，现提出以下措施。',
    '一、加大投入。到2025年，建成夜校30所，每所奖励5万元。（县教育局、县财政局，各乡镇负责）',
    '二、加强宣传。利用广播、电视等宣传夜校，每年不少于4次。',
  );
  expect(isNotice).toBe(true);
});

describe('parts of statutes and of notices that praise', () => {
  test('an article’s name with a stop stands over its conditions, a short order does not', () => {
    const under = (name: string) =>
      rolesOf('某市助学办法', `第二条 ${name}`, '申请人应当具备以下条件：', '一、家庭困难的。')[1];
    expect(under('申请条件。')).toBe('heading');
    expect(under('实行分级管理。')).toBe('measure');
  });

  test('an article that leaves all to other rules binds nobody', () => {
    const last = (words: string) =>
      rolesOf('某市助学办法', '第一条 为助学，制定本办法。', `第二条 ${words}`).at(-1);
    expect(last('需要开展心理援助的，以及属于医疗范围的，按照有关规定执行。')).toBe('body');
    expect(last('需要开展心理援助的，学校应当按照有关规定执行。')).toBe('measure');
  });

  test('a few words with a stop above whom to ask are the last item, and no heading', () => {
    const roles = rolesOf(
      '某市关于开展夜校检查的通知',
      '各区教育局：',
      '现将有关事项通知如下：',
      '（一）各区要如实填报。',
      '（二）检查组要遵守纪律，不得接受宴请。',
      '联系人：王某，电话：0100-1234567。',
    );
    expect(roles.slice(-3)).toEqual(['measure', 'measure', 'attach']);
  });

  test.each([
    ['各区人民政府：2004年，各区办学成效明显。现予以通报表扬。希望再接再厉。', '其他'],
    ['某县政府为补助社团，特订定本要点。\n二、补助标准如下：每案五千元。', '要点'],
    ['各区人民政府：现将有关事项通知如下：违者予以通报批评。', '通知'],
  ])('the genre of %s', (text, genre) => {
    expect(noticeOf(text).genre).toBe(genre);
  });

  test('a table of tasks has no sentences and is a notice for all that', () => {
    const { isNotice } = noticeOf(
      '2023年夜校建设重点任务分解表',
      '序号 | 工作任务 | 牵头单位 | 责任单位',
      '1 | 新建夜校12所 | 县教育局 | 各乡镇人民政府',
    );
    expect(isNotice).toBe(true);
  });
});
