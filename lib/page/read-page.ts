import type { SiteSelectors } from '../model/site.ts';
import type { ReadPage, Run } from './run.ts';

const BLOCKS = 'p, div, td, th, li, h1, h2, h3, h4, h5, h6, body';

/** The text of the element that the site's selectors name, else of the whole page: a line a block. */
export function readPage(document: Document, { content: selectors }: SiteSelectors): ReadPage {
  const named = selectors.map((selector) => document.querySelector(selector));
  const content = named.find((element) => element !== null) ?? document.documentElement;
  const nodes = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let text = '';
  let block: Element | null = null;
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const parent = node.parentElement;
    if (parent === null || parent.matches('style, script, noscript') || !node.data.trim()) continue;
    const own = parent.closest(BLOCKS);
    if (text !== '' && own !== block) text += '\n';
    block = own;
    runs.push({ node, offset: 0, from: text.length, to: text.length + node.length });
    text += node.data.replace(/\s/gu, ' ');
  }
  return { page: { text }, runs, content };
}
