import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { addUnit, openSettings } from '../support/own-words-page.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const TEXT = [
  '金山区人民政府办公室关于做好2024年企业服务工作的通知',
  '金府办〔2024〕12号',
  '各镇人民政府、街道办事处，区政府各部门：',
  '现就有关事项通知如下：',
  '一、加强企业培育。2024年底前新增便民设施12哒以上，由区科委牵头。',
  '金山区人民政府办公室',
  '2024年3月6日',
].join('\n');

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithNotices([{ text: TEXT, url: 'https://www.example.gov.cn/1.html' }]);
});
afterAll(() => browser.close());

test('library and ledger that stand open read their notices anew when a unit is added elsewhere', async () => {
  const library = await openWorkspace(browser, '#/library');
  const row = library.locator('.library-row');
  await row.locator('.as-lit.body').waitFor();
  const ledger = await openWorkspace(browser, '#/ledger');
  const amount = ledger.getByRole('gridcell', { name: '12', exact: true });
  await ledger.locator('.ledger-line').waitFor();
  expect(await amount.count()).toBe(0);
  expect(await row.locator('.as-lit.target').count()).toBe(0);
  await addUnit(await openSettings(browser), '哒');
  await amount.waitFor();
  await row.locator('.as-lit.target').waitFor();
});
