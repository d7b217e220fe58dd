import type { SiteSelectors } from '../model/site.ts';
import { domOf } from './dom.ts';
import { findContent } from './find-content.ts';
import { moveRuns } from './line.ts';
import { furnitureTest, lineValue } from './line-value.ts';
import { readHead } from './page-head.ts';
import { readLines } from './read-lines.ts';
import type { ReadPage, Run } from './run.ts';

/** Elements and text nodes of a page that can be read without the browser standing still. */
const MOST_NODES = 400_000;

/**
 * Reads the notice's text from a page: a line a block, cells of a table of data parted by tabs. `selectors` are tried
 * first, then the densest part of the page is taken. 'too-long' where the page is larger than can be read at once.
 */
export function readPage(document: Document, selectors: SiteSelectors): ReadPage | 'too-long' {
  const dom = domOf(document);
  const body = dom.body ?? document.documentElement;
  const skipped = new Set((selectors.leaveOut ?? []).flatMap((selector) => dom.all(selector)));
  const read = readLines(dom, body, { skipped, limit: MOST_NODES });
  if (!read) return 'too-long';
  const furniture = furnitureTest(selectors.furniture);
  const values = read.lines.map((line) => lineValue(line, furniture));
  const content = findContent(dom, read, { selectors: selectors.content, values });
  const runs: Run[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const line of read.lines.slice(content?.start, content?.end)) {
    runs.push(...moveRuns(line.runs, length));
    texts.push(line.text);
    length += line.text.length + 1;
  }
  const head = readHead(dom, selectors, { read, content });
  return {
    page: { text: texts.join('\n'), url: dom.url, head },
    runs,
    content: content?.element ?? body,
  };
}
