import { describe, expect, test } from 'vitest';
import { siteFor } from '../../../lib/lexicon/sites.ts';
import type { SiteSelectors } from '../../../lib/model/site.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import {
  labelledText,
  openSavedPage,
  overlap,
  savedPageLabels,
  savedPagesAreHere,
} from '../../support/saved-pages.ts';

const WHOLE_AND_CLEAN = 0.98;

/** Ids of labelled notices whose text was not taken whole or not without page furniture, with what was missed or added. */
function faults(selectorsFor: (url: string) => SiteSelectors): { of: number; bad: string[] } {
  const notices = savedPageLabels().filter(({ isNotice }) => isNotice);
  const bad = notices.flatMap((label) => {
    const document = openSavedPage(label);
    const read = readPage(document, selectorsFor(document.URL));
    const got = read === 'too-long' ? '' : read.page.text;
    const { recall, precision } = overlap(
      labelledText(document, label.contentSelector ?? 'body'),
      got,
    );
    return recall >= WHOLE_AND_CLEAN && precision >= WHOLE_AND_CLEAN
      ? []
      : [`${label.id} recall ${recall.toFixed(3)} precision ${precision.toFixed(3)}`];
  });
  return { of: notices.length, bad };
}

describe.skipIf(!savedPagesAreHere)('on saved pages (../shared/pages is needed)', () => {
  test('the text of a notice is taken whole and without page furniture where its site is known', () => {
    const { of, bad } = faults(siteFor);
    expect(bad.length, bad.join('; ')).toBeLessThanOrEqual(0.05 * of);
  });

  test('and by its density alone where neither site nor publishing system is known', () => {
    const { of, bad } = faults((url) => ({ ...siteFor(url), content: [] }));
    expect(bad.length, bad.join('; ')).toBeLessThanOrEqual(0.1 * of);
  });

  test('runs lead to the very characters of the page', () => {
    for (const label of savedPageLabels()) {
      const read = readPage(openSavedPage(label), siteFor(label.url));
      if (read === 'too-long') throw new Error(`${label.id} is too long`);
      for (const { node, offset, from, to } of read.runs) {
        const there = node.data.slice(offset, offset + to - from).replace(/\s/gu, ' ');
        expect(read.page.text.slice(from, to).replace(/\s/gu, ' ')).toBe(there);
      }
    }
  });
});
