import { afterEach, expect, test } from 'vitest';
import { rangesOf } from '../../../lib/page/ranges.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { spanOfRange } from '../../../lib/page/span-of-range.ts';

afterEach(() => document.body.replaceChildren());

const FILLER = '各镇人民政府要把优化营商环境工作摆上重要议事日程，认真抓好落实。';

/** Puts elements into the page and reads it. */
function read(...elements: HTMLElement[]) {
  document.body.append(...elements, made('p', FILLER));
  const page = readPage(document, { content: [], title: [], date: [], fields: [] });
  if (page === 'too-long') throw new Error('too long');
  return { text: page.page.text, runs: page.runs };
}

function made(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** The words of the page's text behind a selection of everything in these elements. */
function selected({ text, runs }: ReturnType<typeof read>, first: Node, last: Node = first) {
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const span = spanOfRange(range, text, runs);
  return span && text.slice(span.from, span.to);
}

test('inline elements and line breaks of the source do not matter', () => {
  const paragraph = made('p', '增长', made('b', '9.3%'), '\n    以上');
  expect(selected(read(paragraph), paragraph)).toBe('增长9.3% 以上');
});

test('a selection over paragraphs and cells goes from its first to its last word', () => {
  const first = made('p', FILLER);
  const cell = made('td', '区政府办');
  const table = made('table', made('tr', made('td', '牵头单位'), cell));
  expect(selected(read(first, table), first, cell)).toMatch(/^各镇[\s\S]*牵头单位\s区政府办$/u);
});

test('glosses and hidden text in it are not of the text', () => {
  const hidden = made('span', '（副本）');
  hidden.hidden = true;
  const paragraph = made('p', made('ruby', '關', made('rt', 'guān')), '于', hidden, '通知');
  expect(selected(read(paragraph), paragraph)).toBe('關于通知');
});

test('a selection of what was not read is none', () => {
  const hidden = made('p', '看不见');
  hidden.hidden = true;
  expect(selected(read(hidden), hidden)).toBeNull();
});

test('it is the way back of the ranges of a span', () => {
  const page = read(made('p', '到2025年，', made('i', '新增养老床位'), '40张以上。'));
  const from = page.text.indexOf('养老');
  const span = { from, to: from + '养老床位40张'.length };
  const [range] = rangesOf(span, page.runs);
  expect(range && spanOfRange(range, page.text, page.runs)).toEqual(span);
});
