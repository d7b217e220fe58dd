import { afterEach, expect, test } from 'vitest';
import { hasMoved, setLights } from '../../../lib/page/light.ts';
import { rangesOf } from '../../../lib/page/ranges.ts';
import type { Run } from '../../../lib/page/run.ts';

afterEach(() => document.body.replaceChildren());

/** Puts nodes into the page and reads those of their text nodes that are not hidden, as one text. */
function read(...nodes: (Node | string)[]): { text: string; runs: Run[] } {
  const box = document.createElement('p');
  box.append(...nodes);
  document.body.append(box);
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.hidden) continue;
    runs.push({ node, offset: 0, from: text.length, to: text.length + node.length });
    text += node.data;
  }
  return { text, runs };
}

function element(tag: string, text: string, hidden = false): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.hidden = hidden;
  return made;
}

const place = (text: string, words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};

test('words that elements cut are one range', () => {
  const { text, runs } = read('增长', element('span', '9.3'), element('b', '％'), '以上');
  expect(rangesOf(place(text, '9.3％以'), runs).map(String)).toEqual(['9.3％以']);
});

test('hidden text between the words is left out', () => {
  const { text, runs } = read('不少于', element('i', '（副本）', true), '10家');
  expect(rangesOf(place(text, '不少于10家'), runs).map(String)).toEqual(['不少于', '10家']);
});

test('a span between runs has no place', () => {
  const { runs } = read('甲乙');
  expect(rangesOf({ from: 5, to: 9 }, runs)).toEqual([]);
});

const markOn = (text: string, words: string) => ({
  kind: 'target' as const,
  ...place(text, words),
  card: [],
});

test('what changed between reading and lighting gives no light, and the rest does', () => {
  const { text, runs } = read('完成10家，', element('b', '新增20家'), '。');
  const marks = [markOn(text, '10家'), markOn(text, '20家')];
  const bold = document.querySelector('b')?.firstChild as Text;
  bold.data = '新增';
  expect(setLights(marks, { text, runs }).map(({ words }) => words)).toEqual(['10家']);
});

test('words that the page puts anew are known to have moved; text before them may change', () => {
  const { text, runs } = read('完成10家');
  const [light] = setLights([markOn(text, '10家')], { text, runs });
  const node = runs[0]?.node as Text;
  node.insertData(0, '　　');
  expect(light && hasMoved(light)).toBe(false);
  expect(String(light?.ranges[0])).toBe('10家');
  node.data = String(node.data);
  expect(light && hasMoved(light)).toBe(true);
});

test('words whose elements left the page are known to have moved', () => {
  const { text, runs } = read(element('b', '完成10家'));
  const [light] = setLights([markOn(text, '10家')], { text, runs });
  document.body.replaceChildren();
  expect(light && hasMoved(light)).toBe(true);
});
