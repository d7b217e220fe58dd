import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const REASONS = `为贯彻上级部署，进一步做好本年度有关工作，现将有关事项通知如下：一、提高认识。${'各单位要高度重视，加强领导，落实责任。'.repeat(12)}二、抓好落实。各单位要认真总结。`;

describe('the head of a text without line breaks', () => {
  test.each([
    ['某省防灾厅特急·明电某防发电〔2021〕9号某机发12号某省防灾厅', '某防发电〔2021〕9号'],
    ['某市档案馆文件某档(2021)9号某市档案馆', '某档(2021)9号'],
    ['某省档案委办公室某省档案局某档办(局)函〔2021〕9号', '某档办(局)函〔2021〕9号'],
  ])('has its number: %s', (head, number) => {
    const { notice } = read({
      text: `${head}关于做好年度归档工作的通知各市档案局，省直各部门:${REASONS}`,
    });
    expect(notice.docNumber).toBe(number);
    expect(notice.title).toMatch(/^(?:某[省市].{3,4})?关于做好年度归档工作的通知$/u);
    expect(notice.addressees).toEqual(['各市档案局', '省直各部门']);
  });

  test('has a title behind its red head', () => {
    const { notice } = read({
      text: `某县水利局办公室文件关于做好水库检查工作的通知各乡镇:${REASONS}`,
    });
    expect(notice.title).toBe('关于做好水库检查工作的通知');
    expect(notice.issuers).toEqual(['某县水利局办公室']);
  });

  test('has a title that quotes another', () => {
    const { notice } = read({
      text: `某省水利厅关于会签《关于印发<水库检查方案>的通知》的函省林业厅、省气象局:${REASONS}`,
    });
    expect(notice.title).toBe('某省水利厅关于会签《关于印发<水库检查方案>的通知》的函');
    expect(notice.addressees).toEqual(['省林业厅', '省气象局']);
  });
});

test.each([
  ['某省防灾厅发电等级特急，明电某防发电〔2021〕9号某机发12号', '某防发电〔2021〕9号'],
  ['等级特提·明电某防发电〔2021〕9号某机发号', '某防发电〔2021〕9号'],
  [
    '某省防灾厅发电发电单位某省防灾厅签批盖章某某等级加急·明电某防发明电〔2021〕9号',
    '某防发明电〔2021〕9号',
  ],
])('the head of a telegram has its number: %s', (head, number) => {
  const text = `${head}\n某省防灾厅关于做好防冻工作的通知\n沿江各市人民政府，省有关部门(单位):近日气温下降，现将有关事项通知如下。\n一、加强巡查。`;
  expect(read({ text }).notice.docNumber).toBe(number);
});

test.each([
  [
    '各市党委，省委各部委，各高等院校党委:某省委定于3月8日上午9时召开动员大会，会期半天。',
    ['各市党委', '省委各部委', '各高等院校党委'],
  ],
  [
    '各市党委，省政府各部门党组(党委):某省委定于3月8日上午9时召开动员大会，会期半天。',
    ['各市党委', '省政府各部门党组(党委)'],
  ],
])('readers stand on the line of the first sentence: %s', (line, addressees) => {
  const text = `中共某省委办公厅关于召开动员大会的通知\n${line}\n一、会议内容。传达上级会议精神。`;
  expect(read({ text }).notice.addressees).toEqual(addressees);
});

test('a preamble goes on where a page broke the name of a document', () => {
  const text = [
    '某市教育局关于做好资助工作的通知',
    '各学校：',
    '为做好学生资助，减轻家庭负担，根据《教育部财政部',
    '民政部关于做好资助工作的通知》要求，现就有关事项明确如下：',
    '一、加大资助力度。各学校要及时发放资助。',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles).toEqual(['title', 'addressee', 'preamble', 'preamble', 'measure']);
});

test('a draft under a letter binds, and the letter itself tells', () => {
  const text = (title: string) =>
    `某省林业厅${title}\n省直有关部门：\n请研究提出意见。\n某省林业厅\n2021年8月3日\n护林若干措施\n1.强化管护。到2025年，每个林场建设2个管护站，管护面积达到80%以上。`;
  const classes = (title: string) =>
    read({ text: text(title) }).targets.map((target) => target.class);
  expect(classes('关于征求《护林若干措施（征求意见稿）》意见的函')).toEqual(['target', 'target']);
  expect(classes('关于护林若干措施情况的函')).toEqual(['quantity', 'quantity']);
});
