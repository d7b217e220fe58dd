import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchWithExtension } from '../support/launch-with-extension.ts';
import { OUTLINE, textsOf } from '../support/popup-page.ts';

const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');

test.each([
  ['zh-CN', 'zh-CN', ['措施', '指标', '应当', '不得', '时限', '责任单位'], '筛选'],
  ['zh-TW', 'zh-TW', ['措施', '指標', '應當', '不得', '時限', '責任單位'], '篩選'],
  ['en-US', 'en', ['Measures', 'Targets', 'Must', 'Must not', 'Deadlines', 'Bodies'], 'Filter'],
])(
  'a browser in %s gets the popup in its language, and the notice in Chinese',
  async (...[lang, documentLang, kinds, filter]) => {
    const browser = await launchWithExtension({
      sites: { 'www.jinshan.gov.cn': { '/': seed } },
      lang,
    });
    try {
      const popup = await browser.openPopup(await browser.open('http://www.jinshan.gov.cn/'));
      await popup.waitForSelector(OUTLINE);
      expect(await popup.locator('html').getAttribute('lang')).toBe(documentLang);
      expect(await textsOf(popup, '.kind-switches .as-lit')).toEqual(kinds);
      expect(await popup.getByRole('searchbox', { name: filter }).count()).toBe(1);
      expect(await popup.locator('h1[lang=zh]').textContent()).toContain('放管服');
    } finally {
      await browser.close();
    }
  },
);
