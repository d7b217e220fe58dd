import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../lib/exchange/docx/docx.ts';
import { oneLine } from '../../../lib/exchange/plain-characters.ts';
import type { Collection } from '../../../lib/model/collection.ts';
import {
  HOSTILE,
  hostileCollection,
  sampleCollection,
  sampleNotice,
} from '../../support/sample-collection.ts';

async function bytesOf(collection: Collection): Promise<Uint8Array> {
  const file = await writeDocx(collection, { language: 'zh-CN' });
  return file?.content as Uint8Array;
}

/** The document as mammoth, a reader that is not ours, makes a page of it; comments stand at its end. */
async function pageOf(collection: Collection) {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await bytesOf(collection)) },
    {
      styleMap: [
        'comment-reference => sup',
        "p[style-name='Notice text'] => p.text:fresh",
        "p[style-name='Notice title'] => p.title:fresh",
        "p[style-name='Fact'] => p.fact:fresh",
        'u => u',
      ],
    },
  );
  const { document } = new JSDOM(value).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    messages,
    all,
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
  };
}

/** A part of the archive, as jsdom reads XML. */
async function partOf(collection: Collection, path: string) {
  const xml = strFromU8(unzipSync(await bytesOf(collection))[path] ?? new Uint8Array());
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  return (name: string) => [...document.getElementsByTagName(name)];
}

test('Word has the title, the fields, the targets as a table and the text under its headings', async () => {
  const { messages, texts } = await pageOf(sampleCollection);
  expect(messages).toEqual([]);
  expect(texts('h1')).toEqual(['关于推进服务的通知']);
  expect(texts('h2')).toEqual(['指标', '全文']);
  expect(texts('h3')).toEqual(['一、總體要求', '二、工作措施']);
  expect(texts('p.fact')[0]).toBe('文号：某府发〔2025〕1号');
  expect(texts('tr').slice(1)).toEqual([
    '高新技术企业50 家2025-12-31到2025年，高新技術企業達到50家',
    '电子证照≥ 12 类改为 ≥ 12 类新增電子證照10類以上，應當於6月底前完成',
  ]);
  const text = [...texts('h3, h4, p.text')].map((line) => line?.replace(/\[\S+\]/u, ''));
  expect(text.join('\n')).toBe(sampleNotice.text);
});

test('a note is a comment on its words, with writer and day', async () => {
  const { texts } = await pageOf(sampleCollection);
  expect(texts('dd').map((text) => text?.replace('↑', '').trim())).toEqual([
    '与去年相同？数字政府 · 重点',
  ]);
  const comment = (await partOf(sampleCollection, 'word/comments.xml'))('w:comment')[0];
  expect(comment?.getAttribute('w:author')).toBe('甲');
  expect(comment?.getAttribute('w:date')).toBe('2025-03-02T09:45:00Z');
  const tags = await partOf(sampleCollection, 'word/document.xml');
  const between = [...tags('*')].filter(({ localName }) =>
    ['commentRangeStart', 'commentRangeEnd', 't'].includes(localName),
  );
  const [start, end] = ['commentRangeStart', 'commentRangeEnd'].map((name) =>
    between.findIndex(({ localName }) => localName === name),
  );
  expect(
    between
      .slice(start! + 1, end)
      .map(({ textContent }) => textContent)
      .join(''),
  ).toBe('新增電子證照10類以上');
});

test('notes without a place are comments on the title, with the words that they had', async () => {
  const [written] = sampleNotice.notes!;
  const notes = [
    { ...written!, place: { state: 'orphan' as const } },
    {
      ...written!,
      note: { ...written!.note, selector: null, text: '全文的' },
      place: { state: 'whole' as const },
    },
  ];
  const { texts, all } = await pageOf({
    ...sampleCollection,
    notices: [{ ...sampleNotice, notes }],
  });
  expect(all('h1 sup a')).toHaveLength(2);
  expect(texts('dd')).toHaveLength(2);
  expect(texts('dd')[0]).toContain('「新增電子證照10類以上」与去年相同？');
  expect(texts('dd')[0]).toContain('原文中已找不到');
  expect(texts('dd')[1]).toContain('全文的');
});

test('kinds are told apart by lines and tints, and links lead to pages only', async () => {
  const tags = await partOf(sampleCollection, 'word/document.xml');
  const lines = new Set(tags('w:u').map((line) => line.getAttribute('w:val')));
  expect([...lines].sort()).toEqual(['dash', 'dotted', 'single', 'thick']);
  expect(
    tags('w:shd').map(({ parentElement }) => parentElement?.nextElementSibling?.textContent),
  ).toEqual(['50家', '10類以上']);
  const targets = (await partOf(sampleCollection, 'word/_rels/document.xml.rels'))('Relationship')
    .filter((relation) => relation.getAttribute('TargetMode') === 'External')
    .map((relation) => relation.getAttribute('Target'));
  expect(targets).toHaveLength(3);
  for (const target of targets) expect(target).toMatch(/^https:\/\/www\.example\.gov\.cn\//u);
});

test.each(HOSTILE)('%j in every field is mere text', async (payload) => {
  const { messages, texts, all } = await pageOf(hostileCollection(payload));
  expect(messages).toEqual([]);
  expect(texts('h1').map((text) => oneLine(text ?? ''))).toEqual([
    oneLine(payload) || '（无标题）',
  ]);
  expect(all('script, img, svg, iframe')).toEqual([]);
});
