import { expect, test } from 'vitest';
import type { SiteSelectors } from '../../../lib/model/site.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import type { ReadPage } from '../../../lib/page/run.ts';
import { expectRunsToMatch } from '../../support/expect-runs.ts';
import { openPage } from '../../support/open-page.ts';
import { READING_CASES } from '../../support/reading-cases.ts';

const NOTHING_KNOWN: SiteSelectors = { content: [], title: [], date: [], fields: [] };

/** Reads all that stands in <body>. */
function readBody(html: string): ReadPage {
  const read = readPage(openPage(html), { ...NOTHING_KNOWN, content: ['body'] });
  if (read === 'too-long') throw new Error('too long');
  return read;
}

const lines = (html: string) => readBody(html).page.text.split('\n');

test.each(READING_CASES)('%s', (_, html, seen) => {
  expect(lines(html)).toEqual(seen);
});

test.each(READING_CASES)('every run has its very characters in the page: %s', (_, html) => {
  expectRunsToMatch(readBody(html));
});
