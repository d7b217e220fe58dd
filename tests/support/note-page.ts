import type { Page } from 'playwright';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the first character of `words` begins on the screen, and where the last one ends; scrolled to where they can be reached. */
function endsOf(page: Page, words: string): Promise<{ begin: Point; end: Point }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const units: [Text, number][] = [];
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let at = 0; at < node.length; at += 1) units.push([node, at]);
      text += node.data;
    }
    const from = text.indexOf(wanted);
    const boxAt = (at: number) => {
      const [node, offset] = units[at] ?? [];
      if (from < 0 || node === undefined || offset === undefined)
        throw new Error(`${wanted} is not on the page`);
      const range = new Range();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return { box: range.getBoundingClientRect(), element: node.parentElement };
    };
    boxAt(from).element?.scrollIntoView({ block: 'center' });
    const first = boxAt(from).box;
    const last = boxAt(from + wanted.length - 1).box;
    return {
      begin: { x: first.left + 1, y: first.top + first.height / 2 },
      end: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }, words);
}

/** Selects by dragging the mouse over words of the page, or from them to the end of others. */
export async function selectWords(page: Page, words: string, until = words): Promise<void> {
  const { begin } = await endsOf(page, words);
  const { end } = await endsOf(page, until);
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}
