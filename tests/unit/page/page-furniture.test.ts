import { expect, test } from 'vitest';
import { siteFor } from '../../../lib/lexicon/sites.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { openPage } from '../../support/open-page.ts';

const PROSE = '各区要在2025年底前完成整治任务，对发现的问题限期整改，按季度报送进展情况。';

function linesOf(html: string): string[] {
  const read = readPage(openPage(html), siteFor(''));
  return read === 'too-long' ? [] : read.page.text.split('\n');
}

test('at the edges of a known box the title and who signed it stay, furniture and links go', () => {
  const html = `<div id="zoom"><p>分享到：微信</p><p>关于开展整治的通知</p><p>来源：市政府办公室</p><p>${PROSE}</p>
    <p>某某市人民政府</p><p><a href="#">市政府召开会议</a></p><p>【编辑：某某】</p></div>`;
  expect(linesOf(html)).toEqual(['关于开展整治的通知', PROSE, '某某市人民政府']);
});

test('between the words of a document a line is its own, whatever it begins with', () => {
  const html = `<div id="zoom"><p>${PROSE}</p><p>来源：各区自查</p><p>${PROSE}</p></div>`;
  expect(linesOf(html)).toEqual([PROSE, '来源：各区自查', PROSE]);
});

test('whom a letter is sent to is no field of the page', () => {
  const html = `<div id="zoom"><p>受文者：本市各公立国民小学</p><p>${PROSE}</p></div>`;
  expect(linesOf(html)).toEqual(['受文者：本市各公立国民小学', PROSE]);
});

test('a box that holds most of the prose is the text, though it begins like one of furniture', () => {
  const html = `<div><div><p>政策咨询</p><p>${PROSE}</p><p>${PROSE}</p></div><p><a href="#">首页</a></p></div>`;
  expect(linesOf(html)).toEqual(expect.arrayContaining([PROSE, PROSE]));
});

test('what was left out above the text is known to the head of the page', () => {
  const html = `<div id="zoom"><p>发布日期：2025-02-03</p><p>关于开展整治的通知</p><p>${PROSE}</p></div>`;
  const read = readPage(openPage(html), siteFor(''));
  expect(read).toMatchObject({ page: { head: { lines: ['发布日期：2025-02-03'] } } });
});

test('news in brief beside the text, each below its link, is no text', () => {
  const teasers =
    '<dt><a href="#">公交线路临时改道</a></dt><dd>因道路施工，自1月28日起，三条线路临时改道运行，请市民注意出行时间。</dd>';
  const html = `<div><div><p>${PROSE}</p><p>${PROSE}</p><p>某某区人民政府</p></div><dl><dt>简讯</dt>${teasers}${teasers}</dl></div>`;
  expect(linesOf(html)).toEqual([PROSE, PROSE, '某某区人民政府']);
});

test('below a link to what is attached the text goes on', () => {
  const html = `<div id="zoom"><p>${PROSE}</p><p><a href="a.doc">附件：任务清单.doc</a></p><p>${PROSE}</p><p>某某区人民政府</p></div>`;
  expect(linesOf(html)).toEqual([PROSE, '附件：任务清单.doc', PROSE, '某某区人民政府']);
});
