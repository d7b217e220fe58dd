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

test.skipIf(executablePath === null)(
  'a click on a lit passage opens a card in Firefox, too (needs Firefox)',
  async () => {
    const page = await firefox?.open('http://www.jinshan.gov.cn/notice.html');
    await page?.waitForFunction(() => CSS.highlights.has('passage-measure'));
    const place = await page?.evaluate(() => {
      const [first] = CSS.highlights.get('passage-measure') ?? [];
      first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [line] = (first as Range).getClientRects();
      return { x: (line?.left ?? 0) + 30, y: (line?.top ?? 0) + 5 };
    });
    await page?.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await page?.waitForSelector('html > div[popover]');
    await page?.keyboard.press('Escape');
    expect(await page?.$('html > div[popover]')).toBeNull();
  },
);
