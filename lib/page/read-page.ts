import type { SiteSelectors } from '../model/site.ts';
import { native, select } from './dom.ts';
import { findContent } from './find-content.ts';
import { joinLines } from './line.ts';
import { lineValue, signTests } from './line-value.ts';
import { readHead } from './page-head.ts';
import { readLines } from './read-lines.ts';
import type { ReadPage } from './run.ts';

/** Elements and text nodes of a page that can be read without the browser standing still. */
const MOST_NODES = 200_000;

/**
 * Reads the notice's text from a page: a line a block, cells of a table of data parted by tabs. The site's `selectors` are
 * tried first, then the densest part of the page is taken. 'too-long' where the page is larger than can be read at once.
 * The document must be one that is shown (have a `defaultView`): what is a block and what is hidden is a matter of style.
 */
export function readPage(document: Document, selectors: SiteSelectors): ReadPage | 'too-long' {
  // A document of another kind than HTML has no body.
  const body = native(document, 'body') ?? native(document, 'documentElement');
  const skipped = new Set(select(document, selectors.leaveOut ?? []));
  const read = readLines(body, { skipped, limit: MOST_NODES });
  if (!read) return 'too-long';
  const has = signTests(selectors.signs);
  const content = findContent(document, read, {
    selectors: selectors.content,
    values: read.lines.map((line, at) => lineValue(line, has, read.lines[at - 1])),
  });
  const { text, runs } = joinLines(content.lines, '\n');
  const head = readHead(document, selectors, { read, content });
  return { page: { text, url: native(document, 'URL'), head }, runs };
}
