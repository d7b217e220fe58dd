import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { placeOf, untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { selectWords } from '../support/note-page.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { clickIn, middleOf, untilNoPanel, untilPanel } from '../support/panels.ts';
import { fingerOn } from '../support/touch.ts';

const NOTICE = 'http://www.jinshan.gov.cn/';
const WORDS = '推进涉企事项线上办理';
const MIXED = [
  '四、<b>压减</b>办事<span style="color:red">环节</span>，<ruby>優<rt>yōu</rt></ruby>化流程，取消<a href="/x">年检</a>。',
  '五、關(guān)于收費，一律公開。',
  '<table border="1"><tr><th>序号</th><th>任务</th><th>单位</th></tr><tr><td>1</td><td>推行告知承诺</td><td>审批局</td></tr><tr><td>2</td><td>公开办事指南</td><td>政府办</td></tr></table>',
];

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  const article = noticeArticle([...noticeParagraphs(), ...MIXED]);
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': officialPage(article) } },
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  return () => page.close();
});

const lit = async (name: string) => ((await page.evaluate(litTexts))[name] ?? []).join('|');

test('with a finger: a selection shows the toolbar, taps write a note and mark words, a tap elsewhere closes', async () => {
  const finger = await fingerOn(page);
  const at = await placeOf(page, 'passage-prohibit', '不得');
  await finger.select(at, WORDS);
  await untilPanel(page, 'tools');
  await finger.tap(await middleOf(page, '写批注'));
  await untilPanel(page, 'card', '放弃');
  await page.keyboard.insertText('手机上写的');
  await finger.tap(await middleOf(page, '保存'));
  await untilLit(page, 'passage-written', WORDS);
  await untilNoPanel(page, 'card');
  await finger.tap(await placeOf(page, 'passage-written', WORDS));
  expect(await untilPanel(page, 'card', '手机上写的')).toBeDefined();
  await finger.tap({ x: 4, y: 4 });
  await untilNoPanel(page, 'card');
  await finger.select(at, '向企业摊派费用');
  await finger.tap(await middleOf(page, '标为绿色'));
  await untilLit(page, 'passage-green', '向企业摊派费用');
});

test.each([
  {
    what: 'inline elements and a link',
    from: '办事',
    until: '年检',
    colour: '标为橙色',
    name: 'orange',
  },
  { what: 'ruby glosses', from: '化流程', until: '取消', colour: '标为紫色', name: 'purple' },
  { what: 'cells of a row', from: '推行告知', until: '审批局', colour: '标为灰色', name: 'grey' },
])('a selection over $what is one note on these words, also after a reload', async (selection) => {
  await selectWords(page, selection.from, selection.until);
  await clickIn(page, selection.colour);
  const name = `passage-${selection.name}`;
  await untilLit(page, name, selection.from);
  const marked = await lit(name);
  expect(marked.replace(/\s/gu, '')).toMatch(
    new RegExp(`^${selection.from}.*${selection.until}$`, 'u'),
  );
  await page.reload();
  await untilLit(page, name, selection.from);
  expect(await lit(name)).toBe(marked);
});

test('a selection that begins in a gloss is on the words that it stands over, and the gloss itself is not of the text', async () => {
  await selectWords(page, 'yōu', '化流程');
  await clickIn(page, '写批注');
  await untilPanel(page, 'card', '化流程');
  await page.keyboard.type('注音');
  await clickIn(page, '保存');
  await untilLit(page, 'passage-written', '化流程');
  expect(await lit('passage-yellow')).not.toContain('yōu');
});

test('a selection over a gloss in brackets takes it along, and is found again', async () => {
  await selectWords(page, '關(guān)于收費');
  await clickIn(page, '标为蓝色');
  await untilLit(page, 'passage-blue', '于收費');
  await page.reload();
  await untilLit(page, 'passage-blue', '于收費');
  expect(await lit('passage-blue')).toBe('關(guān)于收費');
});
