import { expect, test } from 'vitest';
import type { SiteSelectors } from '../../../lib/model/site.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { openPage } from '../../support/open-page.ts';

const NOTHING_KNOWN: SiteSelectors = { content: [], title: [], date: [], fields: [] };

test('a page cannot bend the reader by naming its elements after the DOM', () => {
  const read = readPage(
    openPage(
      '<form><input name="nodeName"><input name="getAttribute"><input name="textContent"><p>第一条。</p></form>' +
        '<img name="body"><img name="createTreeWalker"><img name="querySelectorAll"><img name="documentElement"><p>第二条。</p>',
    ),
    NOTHING_KNOWN,
  );
  expect(read).toMatchObject({ page: { text: '第一条。\n第二条。' } });
});

test('of two elements with one id the one that shows the text is read', () => {
  const text = '各区政府要于2025年底前完成整治任务。';
  const read = readPage(
    openPage(
      `<div id="zoom"><p>（空）</p></div><div>导航</div><div id="zoom"><p>${text}</p></div>`,
    ),
    { ...NOTHING_KNOWN, content: ['#zoom'] },
  );
  expect(read).toMatchObject({ page: { text } });
});

test('a selector that is wrong or finds nothing gives way to the next', () => {
  const read = readPage(
    openPage(
      '<div class="a">　</div><div class="b"><p>各区要落实。</p></div><p>各县要落实，并报告。</p>',
    ),
    {
      ...NOTHING_KNOWN,
      content: [':::', '.none', '.a', '.b'],
    },
  );
  expect(read).toMatchObject({ page: { text: '各区要落实。' } });
});

test('widgets that a site is known for are left out', () => {
  const read = readPage(
    openPage('<div id="c"><p>各区要落实。</p><div class="share">分享到</div></div>'),
    {
      ...NOTHING_KNOWN,
      content: ['#c'],
      leaveOut: ['.share'],
    },
  );
  expect(read).toMatchObject({ page: { text: '各区要落实。' } });
});

test('a page of more nodes than can be read says so', () => {
  const document = openPage('<div></div>');
  const box = document.querySelector('div');
  for (let at = 0; at < 200_001; at += 1) box?.append(document.createTextNode('字'));
  expect(readPage(document, NOTHING_KNOWN)).toBe('too-long');
});

test('a page without text has an empty text', () => {
  expect(readPage(openPage(''), NOTHING_KNOWN)).toMatchObject({ page: { text: '' }, runs: [] });
});
