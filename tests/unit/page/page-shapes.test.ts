import { describe, expect, test } from 'vitest';
import { siteFor } from '../../../lib/lexicon/sites.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { openPage } from '../../support/open-page.ts';
import { SHAPES } from '../../support/page-shapes.ts';
import { overlap } from '../../support/saved-pages.ts';

const TITLE = '某某市人民政府关于印发养老服务体系建设实施方案的通知';
const SHORT = [
  '各区人民政府，市政府各委、办、局：',
  '《养老服务体系建设实施方案》已经市政府同意，现印发给你们，请认真贯彻执行。',
  '附件：养老服务体系建设实施方案',
  '某某市人民政府',
  '2023年1月1日',
];
const LONG = [
  ...SHORT,
  '养老服务体系建设实施方案',
  '一、总体要求',
  '坚持以人民为中心，加快建设居家社区机构相协调、医养康养相结合的养老服务体系。',
  '二、主要任务',
  ...Array.from({ length: 12 }, (_, at) => [
    `（${at + 1}）加强设施建设。到2025年，新增养老床位${40 + at}张以上，各区要落实资金保障。`,
    '责任单位：市民政局、市财政局',
  ]).flat(),
  '三、保障措施',
  '各区、各部门要加强组织领导，压实工作责任，确保各项任务落到实处。',
];

describe.each(SHAPES)('$name', ({ page }) => {
  test.each([
    ['a covering note', SHORT],
    ['a notice', LONG],
    ['a long notice', [...LONG, ...LONG, ...LONG, ...LONG, ...LONG]],
  ])('%s is taken whole and without page furniture, by density alone', (_, lines) => {
    const read = readPage(openPage(page(TITLE, lines)), { ...siteFor(''), content: [] });
    const text = read === 'too-long' ? '' : read.page.text;
    const { recall, precision } = overlap(lines.join(''), text.replace(TITLE, ''));
    expect({ whole: recall >= 0.98, clean: precision >= 0.98, text }).toMatchObject({
      whole: true,
      clean: true,
    });
  });

  test('the title is known to the head of the page or stands in the text', () => {
    const read = readPage(openPage(page(TITLE, LONG)), siteFor(''));
    const { text = '', head } = read === 'too-long' ? {} : read.page;
    expect([...(head?.lines ?? []), ...text.split('\n')].map((line) => line.trim())).toContain(
      TITLE,
    );
  });
});
