import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { noticeParagraphs } from '../support/notice-page.ts';
import { openListening } from '../support/workspace-messages.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const SITE = 'www.jinshan.gov.cn';
const HEAD = ['金山区人民政府办公室关于做好2023年企业服务工作的通知', '金府办〔2023〕12号'];
const TEXT = [
  ...HEAD,
  ...noticeParagraphs('一、加强企业培育。年底前新增企业不少于15家。（牵头单位：区科委）'),
].join('\n');

let browser: ExtensionBrowser;
let checking: Page;
beforeAll(async () => {
  browser = await launchWithNotices(
    [
      { text: TEXT, url: `http://${SITE}/1.html`, tags: ['企业'] },
      {
        text: TEXT.replace('加强企业培育', '支持企业成长').replace('12号', '13号'),
        url: `http://${SITE}/2.html`,
      },
    ],
    { [SITE]: { '/': '' } },
  );
  checking = await openWorkspace(browser, '#/checking');
  await asked().waitFor();
});
afterAll(() => browser.close());

const asked = () => checking.getByRole('region', { name: '要核定的一条' });
const marked = () => asked().locator('mark').textContent();
const progress = () => checking.locator('.check-progress').textContent();
const total = async () => Number(/\/ (?<all>\d+) 条/u.exec((await progress()) ?? '')?.groups?.all);
const cell = (kind: string, column: number) =>
  checking.locator('.precision tr', { hasText: kind }).locator('td').nth(column);

test('nothing is said to be done before the first finding is asked about', async () => {
  const { page, said } = await openListening(browser, '#/checking');
  await page.getByRole('region', { name: '要核定的一条' }).waitFor();
  // What is asked about of one notice is fetched when all notices, this one, have been gone through.
  await page.getByLabel('范围').selectOption({ label: '企业' });
  await page.getByText(/已核定 0 \/ \d+ 条/u).waitFor();
  await page.getByRole('region', { name: '要核定的一条' }).waitFor();
  expect(await said()).not.toContain('这个范围都核定完了');
  await page.close();
});

test('a finding is asked about in its sentence, answered by one key, and asked again after an undo', async () => {
  await checking.getByLabel('顺序').selectOption('text');
  const ofBoth = await total();
  await checking.getByLabel('范围').selectOption({ label: '企业' });
  // Until the choice has taken effect, a finding of the other notice may be asked about.
  await expect.poll(total).toBe(ofBoth / 2);
  const first = '加强企业培育';
  await expect.poll(marked).toBe(first);
  expect(await progress()).toContain('已核定 0 /');
  expect(await asked().locator('blockquote').textContent()).toContain(first);
  expect(await asked().textContent()).toContain('依据');
  await checking.keyboard.press('1');
  await expect.poll(marked).not.toBe(first);
  await expect.poll(progress).toMatch(/已核定 1 \/ \d+ 条，今天 1 条/u);
  await checking.keyboard.press('z');
  await expect.poll(marked).toBe(first);
  await expect.poll(progress).toContain('今天 0 条');
  await checking.keyboard.press('4');
  await expect.poll(marked).not.toBe(first);
  await checking.getByRole('button', { name: '回到跳过的' }).click();
  await expect.poll(() => checking.getByText('跳过了').count()).toBe(0);
});

/** Leaves only one kind to be asked about. */
async function only(kind: string): Promise<void> {
  const switches = checking.locator('.check-filters .kind-switches button');
  for (const each of await switches.all()) {
    const isWanted = (await each.textContent()) === kind;
    if (((await each.getAttribute('aria-pressed')) === 'true') !== isWanted) await each.click();
  }
}

test('a body is corrected, which is shown in its place; a target is wrong, and the table counts both', async () => {
  await only('责任单位');
  await expect.poll(marked).toBe('区科委');
  await checking.keyboard.press('3');
  await checking.getByLabel('名称').fill('区科学技术委员会');
  await checking.getByLabel('分工').selectOption('support');
  await checking.keyboard.press('Enter');
  await expect.poll(() => cell('责任单位', 1).textContent()).toBe('1');
  expect(await cell('责任单位', 4).textContent()).toBe('100% [21%, 100%]');
  await only('指标');
  await asked().waitFor();
  await checking.keyboard.press('2');
  await expect.poll(() => cell('指标', 2).textContent()).toBe('1');
  expect(await cell('指标', 4).textContent()).toBe('0% [0%, 79%]');
});

test('the key for a note opens its editor, and the keys of the queue do nothing while something is typed', async () => {
  const before = await marked();
  await checking.keyboard.press('5');
  await checking.getByLabel('批注内容').fill('1 2 3');
  await checking.keyboard.press('Control+Enter');
  await expect.poll(() => checking.getByLabel('批注内容').count()).toBe(0);
  expect(await marked()).toBe(before);
});

test('what was judged goes out as annotated examples', async () => {
  const saved = checking.waitForEvent('download');
  await checking.getByRole('button', { name: '导出为标注样例' }).click();
  const files = unzipSync(readFileSync(await (await saved).path()));
  expect(Object.keys(files).sort()).toEqual(['001.gold.json', '001.txt']);
  const gold = JSON.parse(new TextDecoder().decode(files['001.gold.json']));
  expect(gold.bodies).toEqual([{ line: 5, quote: '区科委', role: 'support' }]);
  expect(gold.targets).toEqual([]);
});
