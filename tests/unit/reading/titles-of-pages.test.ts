import { describe, expect, test } from 'vitest';
import type { PageHead } from '../../../lib/model/page-text.ts';
import { read } from '../../../lib/reading/read.ts';

function titleOf(text: string, head: PageHead): string | null {
  return read({ text, head }).notice.title;
}

describe('titles that a page says outside its text', () => {
  test('of the page, where its text has none', () => {
    const head = { title: '关于加强监管的决定__2007年第23号公报_中国政府网', fields: [] };
    expect(titleOf('会议决定：加强监管。', head)).toBe('关于加强监管的决定');
  });

  test('of the heading over the text rather than a bare one of the page', () => {
    const head = { title: '停水通知', fields: [], lines: ['关于改造管网临时停水的通告'] };
    expect(titleOf('请提前储水。', head)).toBe('关于改造管网临时停水的通告');
  });

  test('of the label before it, in a text without line breaks', () => {
    const text = '标题：关于做好促销的通知 各县商务局，各有关企业： 现就有关事项通知如下：';
    expect(read({ text }).notice.title).toBe('关于做好促销的通知');
  });

  test('of nothing that is only attached', () => {
    const text = '各书店：\n请于5月9日前申报。\n附件：《关于征集书展选题的函》（文函〔2022〕3号）';
    expect(read({ text }).notice.title).toBeNull();
  });

  test.each([
    [
      ['首页 > 通知公告', '关于做好防汛工作的通知', '发布时间：2024-05-07'],
      '关于做好防汛工作的通知',
    ],
    [['关于做好防汛工作的通知', '关于春耕生产的通知'], null],
    [['某市门户网站', '工作报告'], null],
    [['停水公告', '关于改造管网临时停水的通告'], '关于改造管网临时停水的通告'],
  ])('of the heading over the text: %j', (lines, title) => {
    expect(titleOf('各乡镇：\n请加强值守。', { title: '某市', fields: [], lines })).toBe(title);
  });
});
