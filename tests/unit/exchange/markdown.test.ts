import { lexer, type Token } from 'marked';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../lib/exchange/markdown/escape.ts';
import { writeMarkdown } from '../../../lib/exchange/markdown/markdown.ts';
import { oneLine } from '../../../lib/exchange/plain-characters.ts';
import type { Collection } from '../../../lib/model/collection.ts';
import {
  HOSTILE,
  hostileCollection,
  sampleCollection,
  sampleNotice,
} from '../../support/sample-collection.ts';

async function textOf(collection: Collection): Promise<string> {
  const file = await writeMarkdown(collection, { language: 'zh-CN' });
  return file?.content as string;
}

const partsOf = (token: Token): Token[] => [
  ...(('tokens' in token && token.tokens) || []),
  ...('items' in token ? token.items : []),
];
const withParts = (token: Token): Token[] => [token, ...partsOf(token).flatMap(withParts)];

/** The document without its properties as marked, a reader that is not ours, takes it apart. */
const tokensOf = (text: string) => lexer(text.replace(/^---\n.*?\n---\n/su, '')).flatMap(withParts);

/** What a reader sees of a token. */
function seen(token: Token): string {
  const parts = partsOf(token);
  if (parts.length > 0) return parts.map(seen).join('');
  return 'text' in token ? token.text : '';
}

const typed = (tokens: readonly Token[], type: string) =>
  tokens.filter((token) => token.type === type);

const link = (words: string) =>
  `https://www.example.gov.cn/zc/1.html#:~:text=${encodeURIComponent(words)}`;

test('what was found stands under the headings of the text, each paragraph quoted with a way to its words', async () => {
  const tokens = tokensOf(await textOf(sampleCollection));
  expect(typed(tokens, 'heading').map(seen)).toEqual([
    ...['关于推进服务的通知', '一、总体要求', '二、工作措施', '（一）优化服务', '批注'],
  ]);
  expect(typed(tokens, 'blockquote').map(seen)).toEqual([
    '到2025年，高新技术企业达到50家。 看原文',
    '1.推进“一网通办”。新增电子证照10类以上，应当于6月底前完成。 看原文',
    '2.加强宣传。 看原文',
    '新增電子證照10類以上 看原文',
  ]);
  expect(typed(tokens, 'list_item').map(seen)).toEqual([
    ...['文号：某府发〔2025〕1号', '发文机关：某区人民政府', '成文日期：2025-03-01'],
    ...['文种：通知', '主送机关：各镇政府', '看原文'],
    '指标：高新技术企业 50 家（至 2025-12-31）',
    '指标：电子证照 ≥ 12 类；核定：改为 ≥ 12 类',
    '应当：新增电子证照10类以上，应当于6月底前完成',
    '时限：6月底前（2025-06-30）',
    ...['牵头：区政府办', '牵头：区政府办'],
  ]);
  expect(typed(tokens, 'link').map((token) => ('href' in token ? token.href : ''))).toEqual([
    'https://www.example.gov.cn/zc/1.html',
    link('到2025年，高新技術企業達到50家'),
    link('1.推進“一網通辦”'),
    link('2.加強宣傳'),
    link('新增電子證照10類以上'),
  ]);
});

test('Obsidian gets the fields as properties; several notices have none', async () => {
  expect(await textOf(sampleCollection)).toMatch(
    /^---\ntitle: "关于推进服务的通知"\ndocNumber: "某府发〔2025〕1号"\nissuers: \["某区人民政府"\]\ndate: 2025-03-01\ngenre: "通知"\nurl: "https:[^"]+"\n---\n\n# /u,
  );
  const two = { ...sampleCollection, notices: [sampleNotice, sampleNotice] };
  expect(await textOf(two)).toMatch(/^# /u);
});

test.each(HOSTILE)('%j in every field is mere text', async (payload) => {
  const text = await textOf(hostileCollection(payload));
  const tokens = tokensOf(text);
  const kinds = new Set(tokens.map(({ type }) => type));
  for (const type of ['html', 'image', 'code', 'codespan', 'table', 'hr', 'del', 'def'])
    expect(kinds).not.toContain(type);
  for (const token of typed(tokens, 'link'))
    expect('href' in token && token.href).toMatch(/^https:\/\/www\.example\.gov\.cn\//u);
  expect(typed(tokens, 'heading').map(seen)).toContain(oneLine(payload));
  expect(text.isWellFormed()).toBe(true);
});

test.each([
  ['[[链接]] 和 #标签', '\\[\\[链接\\]\\] 和 \\#标签'],
  ['==亮== %%隐%% $x$ 100%', '\\=\\=亮\\=\\= \\%\\%隐\\%\\% \\$x\\$ 100%'],
  ['1. 甲 - 乙', '1\\. 甲 - 乙'],
  ['- 甲', '\\- 甲'],
  ['见 http://a.b 和 www.a.b、a@b.c', '见 http\\://a.b 和 www\\.a.b、a\\@b.c'],
  ['&lt; A&B & C', '\\&lt; A\\&B & C'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});
