import { expect, test } from 'vitest';
import { lineBlocks } from '../../../lib/reading/line-blocks.ts';
import { read } from '../../../lib/reading/read.ts';

const NOTICE = `某市人民政府办公室关于印发《某市数字化改革工作要点》的通知
某政办发〔2023〕5号
各县（市、区）人民政府，市政府各部门：
《某市数字化改革工作要点》已经市政府同意，现印发给你们，请认真贯彻执行。
某市人民政府办公室
2023年3月1日
（此件公开发布）
某市数字化改革工作要点
为加快推进数字化改革，制定本工作要点。
一、总体要求
（一）指导思想。以习近平新时代中国特色社会主义思想为指导。
二、重点任务
（一）提升政务服务
1.推进一网通办。各部门要优化办事流程，年内新增事项10项以上。
（责任单位：市数据局、市财政局）
2.申请奖补的单位，应当提交下列材料：
（1）申请表；
（2）营业执照复印件。
三、保障措施
各地各部门要加强组织领导，不得推诿。
附件：任务分解表
分享到微信`;

const reading = read({ text: NOTICE });

test('each line is known for what it is', () => {
  expect(reading.blocks.map(({ role }) => role)).toEqual([
    'title',
    'meta',
    'addressee',
    'preamble',
    'sign',
    'sign',
    'meta',
    'title',
    'preamble',
    'heading',
    'body',
    'heading',
    'heading',
    'measure',
    'bodies',
    'measure',
    'body',
    'body',
    'heading',
    'measure',
    'attach',
    'chrome',
  ]);
});

test('a measure bears its run-in heading and stands under the headings above it', () => {
  const [measure] = reading.measures;
  expect(measure?.heading).toBe('推进一网通办');
  expect(measure?.section).toEqual(['重点任务', '提升政务服务']);
});

test('what a measure says belongs to it', () => {
  const [measure] = reading.measures;
  const quotes = (indexes: readonly number[] = [], list: readonly { quote: string }[]) =>
    indexes.map((index) => list[index]?.quote);
  expect(quotes(measure?.targets, reading.targets)).toEqual(['10项以上']);
  expect(quotes(measure?.obligations, reading.obligations)).toHaveLength(1);
});

test('depth follows the numbering', () => {
  const levels = reading.blocks.filter(({ role }) => role === 'heading').map(({ level }) => level);
  expect(levels).toEqual([1, 1, 2, 1]);
});

test('a line that holds several paragraphs is what its weightiest paragraph is', () => {
  const { blocks } = read({
    text: '某某办法\n第二章 职责 第八条 州数据主管部门应当编制发展规划。',
  });
  expect(blocks.slice(1).map(({ role }) => role)).toEqual(['heading', 'measure']);
  expect(lineBlocks(blocks)[1]?.role).toBe('measure');
});

test('whom to ask may be told in two lines, each with a telephone number', () => {
  const text =
    '某市教育局关于开展检查的通知\n各县教育局：\n请认真做好检查工作。\n联系人：王某 0731-2345678\n市财政局 李某 0731-2345679';
  expect(
    read({ text })
      .blocks.map(({ role }) => role)
      .slice(3),
  ).toEqual(['attach', 'attach']);
});

test('lines of a table of tasks are measures, its head row is none', () => {
  const { blocks } = read({ text: '任务分解表\n序号\t任务\t责任单位\n1\t建立台账\t市水利局' });
  expect(blocks.map(({ role }) => role).slice(1)).toEqual(['meta', 'measure']);
});

test('a number and a few words between rows head what follows', () => {
  const rows = [
    '任务分解表',
    '序号\t任务\t责任单位',
    '（一）空气质量',
    '1\t控制扬尘\t市住建局',
    '（二）车辆',
    '2\t更新车辆\t市交通局',
  ];
  const { blocks, measures } = read({ text: rows.join('\n') });
  expect(blocks.map(({ role }) => role).slice(2)).toEqual([
    'heading',
    'measure',
    'heading',
    'measure',
  ]);
  expect(measures.map(({ section }) => section.at(-1))).toEqual(['空气质量', '车辆']);
});

test('behind a table the text goes on, with its parts, attachments and signature', () => {
  const text = [
    '任务分解表',
    '序号\t任务\t责任单位',
    '1\t建立台账\t市水利局',
    '三、工作要求',
    '（一）强化责任落实。各单位要制定方案，每月报送进展。',
    '附件：1.任务清单',
    '2.报送表',
    '某县人民政府办公室',
    '2024年2月5日',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(2)).toEqual([
    'measure',
    'heading',
    'measure',
    'attach',
    'attach',
    'sign',
    'sign',
  ]);
});

test('the heading of a group of rows leaves its table open', () => {
  const text =
    '任务分解表\n序号\t任务\t责任单位\n一、水利\n1\t建立台账\t市水利局\n二、林业\n2\t补种树木\t市林业局';
  expect(read({ text }).measures.map(({ line }) => line)).toEqual([4, 6]);
});

test('a list whose first item stands behind the sentence that opens it goes on with the next lines', () => {
  const text = [
    '某校防治办法',
    '第一条　为防治性骚扰，订定本办法。',
    '第二条　本校应采取下列措施：一、定期检讨校园危险空间。',
    '二、校园危险地图之绘制。',
    '第三条　有下列情形之一者，应不予受理：一、非属本法规定之事实。',
    '二、申请人未具真实姓名。',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(2)).toEqual(['measure', 'measure', 'measure', 'body']);
});

test('for whom a policy is, right below its title, is no field of the page', () => {
  const text = '某县医疗救助政策\n补助对象：全县农村低收入人口\n1.资助参保。对困难人口给予资助。';
  expect(read({ text }).blocks.map(({ role }) => role)).toEqual(['title', 'body', 'measure']);
});

test('the last words of an announcement are none of its signature', () => {
  const text =
    '某市人民政府关于禁火的公告\n为保护森林，特公告如下：\n一、禁火时间\n2023年9月20日至10月31日。\n特此公告\n某市人民政府\n2023年9月18日';
  expect(
    read({ text })
      .blocks.slice(-3)
      .map(({ role }) => role),
  ).toEqual(['body', 'sign', 'sign']);
});

test('an announcement may bear but the name of its kind; when and where it holds are no tasks', () => {
  const text =
    '通 告\n为确保安全，现通告如下：\n一、管制时间：9月11日7时至18时\n二、管制期间禁止货车通行。\n某市公安局\n2023年9月8日\n友情链接：';
  expect(read({ text }).blocks.map(({ role }) => role)).toEqual([
    'title',
    'preamble',
    'body',
    'measure',
    'sign',
    'sign',
    'chrome',
  ]);
});

test('what work is led by is no task where the sentence says so itself', () => {
  const text = `${NOTICE}\n四、全市工作的指导思想是，坚持系统观念，加快推进改革。`;
  expect(
    read({ text: text.replace('附件：任务分解表\n分享到微信\n', '') }).blocks.at(-1)?.role,
  ).toBe('body');
});

test('what stands alone between two sections is no heading, though it has no stop', () => {
  const text = `${NOTICE.split('三、保障')[0]}三、规范采购\n食材集中采购，严禁采购无证食品\n四、保障措施\n各地要加强领导。`;
  expect(
    read({ text })
      .blocks.slice(-3)
      .map(({ role }) => role),
  ).toEqual(['measure', 'heading', 'measure']);
});

test('a row of readers that runs over lines is one of addressees on each of them', () => {
  const text = [
    '某市人民政府关于做好防汛工作的通知',
    '各县、区人民政府，市政府各部门、',
    '各直属机构，',
    '驻市各单位：',
    '为做好防汛工作，现就有关事项通知如下。',
  ].join('\n');
  expect(read({ text }).blocks.map(({ role }) => role)).toEqual([
    'title',
    'addressee',
    'addressee',
    'addressee',
    'preamble',
  ]);
});
