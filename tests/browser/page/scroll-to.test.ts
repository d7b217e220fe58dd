import { afterEach, expect, test } from 'vitest';
import { scrollToRange } from '../../../lib/page/scroll-to.ts';

afterEach(() => document.body.replaceChildren());

/** A box of 300 lines parted by <br>, as one text node each, in an element of this style; the last but 50 is given back. */
function longText(style: string, around: Element = document.body): Range {
  const box = document.createElement('div');
  box.style.cssText = style;
  for (let line = 0; line < 300; line++) box.append(`第${line}行`, document.createElement('br'));
  around.append(box);
  const range = new Range();
  range.selectNodeContents(box.childNodes[500] as Node);
  return range;
}

/** How far the passage is from the middle of the window, in pixels. */
function offMiddle(range: Range): number {
  const { top, height } = range.getBoundingClientRect();
  return Math.abs(top + height / 2 - innerHeight / 2);
}

test('a passage in the middle of a text without paragraphs comes to the middle of the window', () => {
  const range = longText('font: 20px/30px serif');
  scrollToRange(range);
  expect(offMiddle(range)).toBeLessThan(2);
});

test('a passage in a box that scrolls by itself comes to the middle of the box', () => {
  const range = longText(
    'font: 20px/30px serif; height: 200px; overflow-y: auto; margin: 2000px 0',
  );
  scrollToRange(range);
  expect(offMiddle(range)).toBeLessThan(2);
  const box = range.startContainer.parentElement?.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(box?.top ?? 0);
  expect(bottom).toBeLessThanOrEqual(box?.bottom ?? 0);
});

test('a page that wants smooth scrolling is scrolled at once all the same', () => {
  document.documentElement.style.scrollBehavior = 'smooth';
  const range = longText('font: 20px/30px serif');
  scrollToRange(range);
  expect(offMiddle(range)).toBeLessThan(2);
  document.documentElement.style.scrollBehavior = '';
});

test('a form around the text, whose inputs have the names of properties, does not mislead', () => {
  const form = document.createElement('form');
  for (const name of ['parentElement', 'scrollBy', 'getBoundingClientRect', 'clientHeight']) {
    const input = document.createElement('input');
    input.name = name;
    form.append(input);
  }
  document.body.append(form);
  const range = longText('font: 20px/30px serif', form);
  scrollToRange(range);
  expect(offMiddle(range)).toBeLessThan(2);
});
