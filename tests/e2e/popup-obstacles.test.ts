import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_TEXT_LENGTH } from '../../lib/messages/messages.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { litTexts } from '../support/lit-texts.ts';
import { OUTLINE } from '../support/popup-page.ts';

const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
const news = `<title>新闻</title><h1>我区举办春季运动会</h1><p>${'阳光明媚，选手们奋力奔跑，观众掌声不断。'.repeat(20)}</p>`;
const endless = `<title>汇编</title><p>${'法规汇编。'.repeat(MAX_TEXT_LENGTH / 5 + 1)}</p>`;

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': { '/': seed, '/news': news, '/endless': endless, '/empty': '<p>ok' },
      'notices.example.com': { '/': seed, '/frame': `<p>公文</p><iframe src="/"></iframe>` },
      'around.example.com': { '/': '<p>x</p><iframe src="http://www.jinshan.gov.cn/"></iframe>' },
    },
  });
});
afterAll(() => browser.close());

/** The popup's message for a page, once it has one that holds `words`. */
async function messageFor(page: Page, words: string): Promise<Page> {
  const popup = await browser.openPopup(page);
  await popup.locator('.message', { hasText: words }).waitFor();
  return popup;
}

/** The part of the extension interface that is used inside the service worker. */
interface Chrome {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> };
}

async function badgeOf(page: Page): Promise<string> {
  const tabId = await browser.tabId(page);
  return (await browser.worker()).evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.action.getBadgeText({ tabId: id });
  }, tabId);
}

/** Whether a content script of ours answers from the page. */
async function livesIn(page: Page): Promise<boolean> {
  const tabId = await browser.tabId(page);
  return (await browser.worker()).evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.tabs.sendMessage(id, { type: 'state' }).then(
      () => true,
      () => false,
    );
  }, tabId);
}

test('a page that is no notice stays as it is, and is read when the person wants it', async () => {
  const page = await browser.open('http://www.jinshan.gov.cn/news');
  const popup = await messageFor(page, '这一页不像公文');
  expect(await popup.locator('.message p').textContent()).toContain('文号');
  expect(await page.evaluate(litTexts)).toEqual({});
  expect(await badgeOf(page)).toBe('');
  await popup.bringToFront();
  await popup.getByRole('button', { name: '仍然读这一页' }).click();
  await popup.waitForSelector('.notice-header');
  expect(await popup.locator('.note').textContent()).toContain('应您的要求');
});

test('a text without end is told to be too long', async () => {
  const page = await browser.open('http://www.jinshan.gov.cn/endless');
  await messageFor(page, '文字太长');
});

test('a page without text is told to have none', async () => {
  const page = await browser.open('http://www.jinshan.gov.cn/empty');
  await messageFor(page, '没有读到正文');
});

test('where the browser lets nobody in, the popup says so and what to do', async () => {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://version/');
  await browser.clickAction(settings);
  await messageFor(settings, '浏览器不让读这一页');
  const unclicked = await browser.open('http://notices.example.com/');
  const popup = await messageFor(unclicked, '请在页面上点一下工具栏里的批阅图标');
  await browser.clickAction(unclicked);
  await popup.bringToFront();
  await popup.getByRole('button', { name: '再试一次' }).click();
  await popup.locator('.message', { hasText: '还没有读这一页' }).waitFor();
});

test('on a foreign site nothing happens before the person clicks, and then the page is read', async () => {
  const page = await browser.open('http://notices.example.com/');
  expect(await livesIn(page)).toBe(false);
  await browser.clickAction(page);
  const popup = await messageFor(page, '还没有读这一页');
  expect(await livesIn(page)).toBe(false);
  expect(await page.evaluate(litTexts)).toEqual({});
  // The button is in focus already: one key reads the page.
  await popup.bringToFront();
  await popup.keyboard.press('Enter');
  await popup.waitForSelector(OUTLINE);
  const lit = await page.evaluate(litTexts);
  expect(lit['passage-measure']?.length).toBeGreaterThan(25);
  expect(await popup.locator('.site-footer > button').textContent()).toContain(
    '总是在 notices.example.com',
  );
});

test('a notice in a frame of a foreign page is found after the click', async () => {
  const page = await browser.open('http://notices.example.com/frame');
  await browser.clickAction(page);
  const popup = await messageFor(page, '还没有读这一页');
  await popup.bringToFront();
  await popup.getByRole('button', { name: '读这一页' }).click();
  await popup.waitForSelector(OUTLINE);
});

test('a notice of an official site in a frame of a foreign page is lit by itself, and the popup finds it', async () => {
  const page = await browser.open('http://around.example.com/');
  const frame = page.frames().find((each) => each.url().includes('gov.cn'));
  await expect
    .poll(async () => (await frame?.evaluate(litTexts))?.['passage-measure']?.length)
    .toBeGreaterThan(25);
  await browser.clickAction(page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector(OUTLINE);
});

test('a site that is switched off is left alone until it is switched on again', async () => {
  const page = await browser.open('http://www.jinshan.gov.cn/');
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: '在 www.jinshan.gov.cn 上停用' }).click();
  await popup.locator('.message', { hasText: '已在这个网站停用' }).waitFor();
  expect(await page.evaluate(litTexts)).toEqual({});
  await popup.getByRole('button', { name: '在 www.jinshan.gov.cn 上启用' }).click();
  await popup.waitForSelector(OUTLINE);
});
