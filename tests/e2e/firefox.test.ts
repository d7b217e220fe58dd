import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../support/find-browser.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';
import { litTexts } from '../support/lit-texts.ts';

const executablePath = findFirefox();

let firefox: Firefox | undefined;
beforeAll(async () => {
  if (executablePath === null) return;
  firefox = await launchFirefox(executablePath, {
    'www.jinshan.gov.cn': { '/notice.html': readFileSync('tests/fixtures/seed-page.html') },
  });
});
afterAll(() => firefox?.close());

test.skipIf(executablePath === null)(
  'Firefox lights the seed page, too (needs Firefox)',
  async () => {
    const page = await firefox?.open('http://www.jinshan.gov.cn/notice.html');
    await page?.waitForFunction(() => CSS.highlights.size > 0);
    const lit = await page?.evaluate(litTexts);
    expect(lit?.['passage-measure']).toContain('持續(xù)精簡優(yōu)化各類審批服務(wù)事項');
  },
);
