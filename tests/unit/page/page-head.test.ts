import { expect, test } from 'vitest';
import { siteFor } from '../../../lib/lexicon/sites.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { openPage } from '../../support/open-page.ts';

const TEXT = '<p>各区人民政府要加强组织领导，到2025年底前完成全部整治任务，并报告结果。</p>';

function headOf(html: string, url = 'https://www.example.gov.cn/') {
  const read = readPage(openPage(html, url), siteFor(url));
  if (read === 'too-long') throw new Error('too long');
  return read.page.head;
}

test('the title and date are those that the site shows, whatever its meta elements say', () => {
  const html = `<meta name="ArticleTitle" content="另一个标题"><meta name="PubDate" content="2021-04-07 16:21">
    <div class="main"><div class="title">关于修订<br>管理办法的通知</div><span class="xzc_fwrq">发布日期：2016-02-01</span></div>
    <div class="zczwr_texbo">${TEXT}</div>`;
  expect(headOf(html, 'http://zc.gjzwfw.gov.cn/art/2021/4/7/art_14_35216.html')).toMatchObject({
    title: '关于修订管理办法的通知',
    date: '发布日期：2016-02-01',
  });
});

test('else they are those of the meta elements, however their names are written', () => {
  const html = `<title>通知_某某市</title><meta name="articletitle" content="关于开展整治的通知"><meta name="PUBDATE" content="2020年08月02日">${TEXT}`;
  expect(headOf(html)).toMatchObject({
    title: '关于开展整治的通知',
    date: '2020年08月02日',
    fields: [
      { label: 'articletitle', value: '关于开展整治的通知' },
      { label: 'PUBDATE', value: '2020年08月02日' },
    ],
  });
});

test('else the title is that of the browser tab', () => {
  expect(headOf(`<title>关于开展整治的通知\n\t_某某市人民政府</title>${TEXT}`)?.title).toBe(
    '关于开展整治的通知 _某某市人民政府',
  );
});

test('rows of a table of fields before the text are kept as they stand, cells parted by tabs', () => {
  const html = `<table><tr><td>索 引 号：</td><td>000014349/2019-00006</td></tr><tr><td>发文字号：</td><td>国办发〔2019〕6号</td></tr></table>
    <div id="UCAP-CONTENT">${TEXT}</div><p>索引号：另一个</p>`;
  expect(headOf(html)?.lines).toEqual([
    '索 引 号：\t000014349/2019-00006',
    '发文字号：\t国办发〔2019〕6号',
  ]);
});

test('rows that the site is known for are kept wherever they stand', () => {
  const html = `<div id="zoomcon">${TEXT}</div><div class="meta-data"><dl><dd><label>文号：</label><div>赣府发〔2020〕1号</div></dd></dl></div>`;
  expect(headOf(html, 'http://www.yichun.gov.cn/a.shtml')?.lines).toEqual([
    '文号：',
    '赣府发〔2020〕1号',
  ]);
});
