import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { writeHtml } from '../../../lib/exchange/html/html.ts';
import { oneLine } from '../../../lib/exchange/plain-characters.ts';
import type { Collection } from '../../../lib/model/collection.ts';
import { HOSTILE, hostileCollection, sampleCollection } from '../../support/sample-collection.ts';

/** The report as jsdom, a browser's reader that is not ours, builds it; its scripts would run. */
async function pageOf(collection: Collection) {
  const file = await writeHtml(collection, { language: 'zh-CN' });
  const { window } = new JSDOM(file?.content as string, { runScripts: 'dangerously' });
  const all = (selector: string) => [...window.document.querySelectorAll(selector)];
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
  return { document: window.document, all, texts };
}

test('the text stands as it is, with the passages marked and the notes beside them', async () => {
  const { all, texts } = await pageOf(sampleCollection);
  expect(texts('h1')).toEqual(['关于推进服务的通知']);
  expect(texts('.row > p').join('\n')).toBe(sampleCollection.notices[0]?.text);
  expect(texts('.row mark.target')).toEqual(['50家', '10類以上']);
  expect(texts('.row mark.deadline')).toEqual(['6月底前']);
  expect(texts('.row mark.must').join('')).toBe('新增電子證照10類以上，應當於6月底前完成');
  expect(texts('.row mark.note').join('')).toBe('新增電子證照10類以上');
  const [aside] = all('aside');
  expect(aside?.previousElementSibling?.textContent).toContain('新增電子證照10類以上');
  expect(aside?.textContent).toBe('与去年相同？数字政府 · 重点 · 甲 · 2025-03-02');
  expect(texts('tbody tr')).toEqual([
    '高新技术企业50 家2025-12-31到2025年，高新技術企業達到50家',
    '电子证照≥ 12 类改为 ≥ 12 类新增電子證照10類以上，應當於6月底前完成',
  ]);
});

test('above the text it is said what its marks mean, and of no mark that it has not', async () => {
  const { all, texts } = await pageOf(sampleCollection);
  const [legend] = all('.legend');
  expect(legend?.previousElementSibling?.textContent).toBe('全文');
  const marked = new Set(all('.row mark').flatMap(({ classList }) => [...classList]));
  const explained = all('.legend mark').map(({ className }) => className);
  expect(explained.length).toBeGreaterThan(0);
  expect(new Set(explained)).toEqual(marked.difference(new Set(['note', 'yellow'])));
  expect(texts('.legend mark')).toContain('指标');
});

test('what readers said of targets has a column where they said something', async () => {
  const { texts } = await pageOf(sampleCollection);
  expect(texts('th')).toEqual(['指标', '目标值', '完成时限', '核定', '原文']);
  const notices = sampleCollection.notices.map((notice) => ({ ...notice, verdicts: [] }));
  const unjudged = await pageOf({ ...sampleCollection, notices });
  expect(unjudged.texts('th')).toEqual(['指标', '目标值', '完成时限', '原文']);
});

test.each(HOSTILE)('%j in every field runs nothing and loads nothing', async (payload) => {
  const { document, all, texts } = await pageOf(hostileCollection(payload));
  const known = new Set(
    'html head meta title style body p mark article h1 h2 bdi dl dt dd a table thead tbody tr th td section div aside br small footer'.split(
      ' ',
    ),
  );
  expect(all('*').filter(({ localName }) => !known.has(localName))).toEqual([]);
  for (const element of all('body *')) {
    for (const { name } of element.attributes)
      expect(['class', 'href', 'rel', 'scope']).toContain(name);
  }
  for (const link of all('a'))
    expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.example\.gov\.cn\//u);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
    /^default-src 'none'/u,
  );
  expect(texts('h1').map((text) => oneLine(text ?? ''))).toEqual([oneLine(payload)]);
});
