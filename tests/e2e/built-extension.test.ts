import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': '<title>金山</title><p>你好</p>' } },
    lang: 'zh-TW',
  });
});
afterAll(() => browser.close());

test('the built extension starts and speaks the language of the browser', async () => {
  const worker = await browser.worker();
  const name = await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { i18n: { getMessage(key: string): string } };
    };
    return chrome.i18n.getMessage('name');
  });
  expect(name).toContain('批閱');
});

test('a browser under test reaches the sites that are played, and nothing else', async () => {
  const page = await browser.open('http://www.jinshan.gov.cn/');
  expect(await page.title()).toBe('金山');
  await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(browser.server.asked).toContain('www.jinshan.gov.cn/');
  expect(browser.requests.map(({ url }) => url)).toContain('http://example.com/');
});
