import { afterEach, expect, test } from 'vitest';
import type { SiteSelectors } from '../../../lib/model/site.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import type { ReadPage } from '../../../lib/page/run.ts';
import { expectRunsToMatch } from '../../support/expect-runs.ts';
import { READING_CASES } from '../../support/reading-cases.ts';

const WHOLE: SiteSelectors = { content: ['body'], title: [], date: [], fields: [] };

afterEach(() => document.body.replaceChildren());

/** Reads a page that a real browser shows, in a frame of its own. */
async function readShown(html: string): Promise<ReadPage> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><body>${html}`;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame has no document');
  const read = readPage(frame.contentDocument, WHOLE);
  if (read === 'too-long') throw new Error('too long');
  return read;
}

/** What only the page's style sheet can tell: jsdom need not know it. */
const STYLED: typeof READING_CASES = [
  [
    'a title that a class puts in the middle is one line',
    '<style>.t{text-align:center}</style><div class="t"><p>关于印发工作要点<br>的通知</p></div>',
    ['关于印发工作要点的通知'],
  ],
  [
    'an element without a box of its own holds lines that are seen',
    '<style>.c{display:contents}</style><div>甲<div class="c"><p>乙</p></div></div>',
    ['甲', '乙'],
  ],
  [
    'line breaks that a style preserves are line ends',
    '<style>.w{white-space:pre-wrap}</style><div class="w">第一条\n第二条</div>',
    ['第一条', '第二条'],
  ],
  [
    'blocks of inline elements, and inline blocks, as they are shown',
    '<style>b{display:block}i{display:inline-block}</style><p>甲<b>乙</b>丙<i>丁</i></p>',
    ['甲', '乙', '丙丁'],
  ],
  [
    'a style for paper hides nothing on the screen',
    '<style>@media print{p{display:none}}@media screen{u{display:none}}</style><p>甲<u>乙</u></p>',
    ['甲'],
  ],
];

test.each([...READING_CASES, ...STYLED])('%s', async (_, html, seen) => {
  const read = await readShown(html);
  expect(read.page.text.split('\n')).toEqual(seen);
  expectRunsToMatch(read);
});
