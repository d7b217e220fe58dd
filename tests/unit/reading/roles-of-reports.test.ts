import { expect, test } from 'vitest';
import { ADDRESSEE, rolesOf, TITLE } from '../../support/roles-of.ts';

const HANDED = '省水利厅《关于清理小水电站的意见》已经省政府同意，现转发给你们，请认真执行。';
const SIGNED = ['某省人民政府办公厅', '2022年4月8日'];

test('a report that is handed on is addressed, and says why before it comes to its parts', () => {
  const roles = rolesOf(
    '某省人民政府办公厅转发省水利厅关于清理小水电站意见的通知',
    ADDRESSEE,
    HANDED,
    '近年来，小水电站数量较多。各县人民政府要把这项工作列入议事日程。',
    ...SIGNED,
    '关于清理小水电站的意见',
    '省人民政府：',
    '为落实会议精神，现提出清理意见如下：',
    '一、清理工作的指导思想',
    '以保障生态流量为主线，认真落实河湖长制，推动水电站退出。',
    '二、清理的原则',
    '（一）属地负责的原则。',
    '水利部门与电站业主要各负其责，切实做好清理。',
    '（二）从严的原则。',
    '该拆除的要坚决拆除。',
    '以上意见如无不妥，请批转各县执行。',
    '省水利厅',
    '2022年3月1日',
  );
  expect(roles.slice(2)).toEqual([
    'preamble',
    'measure',
    'sign',
    'sign',
    'title',
    'addressee',
    'preamble',
    'heading',
    'body',
    'heading',
    'heading',
    'body',
    'heading',
    'body',
    'body',
    'sign',
    'sign',
  ]);
});

test('phases that a sentence has opened head the paragraphs between them', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将清理工作安排通知如下：',
    '一、清理步骤',
    '清理时限是2022年4月—9月，步骤安排如下：',
    '（一）第一阶段为自查阶段。',
    '4月—5月，由电站业主逐项自查，填写自查表。',
    '（二）第二阶段为复核阶段。',
    '6月—9月，由县水利局逐站复核，提出处理意见。',
  );
  expect(roles.slice(-4)).toEqual(['heading', 'measure', 'heading', 'measure']);
});

test('a sentence that says which ones are kept orders, and conditions stand below it', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将清理工作要求通知如下：',
    '一、清理内容',
    '（一）符合下列要求的电站予以保留。',
    '1.按规定安装监测设备并通过检查。',
    '2.有专职安全员。',
    '3.装机容量大的电站还应具备：',
    '（1）独立的调度机构；（2）库容应达到10万立方米以上。',
    '（二）存在下列问题的电站予以退出。',
    '1.未按规定下泄生态流量的；',
    '2.拒不整改，影响防洪的电站。',
    '3.各县要逐站登记上述问题。',
  );
  expect(roles.slice(4)).toEqual([
    'measure',
    'body',
    'body',
    'body',
    'body',
    'measure',
    'body',
    'body',
    'measure',
  ]);
});

test('groups of seats are headed, and nobody in them is told to do anything', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将委员会组成人员通知如下：',
    '委 员：',
    '（一）部门委员',
    '何某某 市规划局副局长',
    '柳某 市执法局副局长',
    '（二）专家委员（按姓氏笔画为序）',
    '文某某 教授、市教育研究院主任',
    '各县要参照执行。',
  );
  expect(roles.slice(-7)).toEqual([
    'body',
    'heading',
    'body',
    'body',
    'heading',
    'body',
    'measure',
  ]);
});

test('who wrote it and when, in brackets below a title, is no part of the title', () => {
  const roles = rolesOf(
    '某省人民政府办公厅转发省民政厅关于清理协会意见的通知',
    ADDRESSEE,
    '省民政厅《关于清理协会的意见》已经省政府同意，现转发给你们，请认真执行。',
    ...SIGNED,
    '关于清理协会的意见',
    '（省民政厅 二〇二二年一月八日）',
    '为规范协会行为，现提出如下意见：',
    '一、清理内容',
    '各县要逐个检查。',
  );
  expect(roles.slice(5)).toEqual(['title', 'meta', 'preamble', 'heading', 'measure']);
});

test('a letter that answers tells what was done, and promises what is still to come', () => {
  const roles = rolesOf(
    '某省人民政府办公厅对省政协第12号提案的答复',
    '柳某某委员：',
    '您提出的关于推广电子证照的提案收悉，现答复如下：',
    '近年来，各级部门相继建设了证照系统，积极推进证照共享，取得较好成效。',
    '我厅将认真研究，进一步完善证照系统。',
    '感谢您对政务服务工作的关心。',
    ...SIGNED,
  );
  expect(roles.slice(3)).toEqual(['body', 'measure', 'body', 'sign', 'sign']);
});

test('what bears the number after the first attachment is another one', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '现将清理工作安排印发给你们，请认真执行。',
    '附件1.水电站清单',
    '2.成员单位职责',
    ...SIGNED,
  );
  expect(roles.slice(3)).toEqual(['attach', 'attach', 'sign', 'sign']);
});
