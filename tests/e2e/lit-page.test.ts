import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeedNotice } from '../../lib/model/seed-notice.ts';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { launchChromium } from '../support/launch-chromium.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { type LitTexts, litTexts } from '../support/lit-texts.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { untilStatus } from '../support/tab-messages.ts';

const SEED = 'http://www.jinshan.gov.cn/seed.html';
const NEWS = 'http://www.jinshan.gov.cn/news.html';
const seedPage = readFileSync('tests/fixtures/seed-page.html', 'utf8');

const newsPage = officialPage(`<h1>金山区召开企业服务工作推进会</h1><div id="content">
<p>昨天，全区企业服务工作推进会在金山工业区举行。会议指出，去年全区新增企业1200家，增长8.5%。</p>
<p>区有关部门负责人、企业代表参加会议，大家围绕如何进一步优化营商环境展开交流。</p></div>`);

const sites = {
  'www.jinshan.gov.cn': {
    '/seed.html': seedPage,
    '/news.html': newsPage,
    '/short.html': officialPage(noticeArticle()),
  },
};

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({ sites });
});
afterAll(() => browser.close());

/** The quotes of the seed notice's findings, sorted; the page has them in the order of its text. */
function quotes<Finding extends { quote: string }>(
  findings: readonly Finding[],
  of: (finding: Finding) => boolean = () => true,
): string[] {
  return findings
    .filter(of)
    .map(({ quote }) => quote)
    .sort();
}

describe('on the seed notice', () => {
  const { targets, obligations, deadlines, blocks } = seed as SeedNotice;
  let lit: LitTexts;
  const litAs = (kind: string) => [...(lit[`passage-${kind}`] ?? [])].sort();
  beforeAll(async () => {
    lit = await untilLit(await browser.open(SEED), 'passage-target', '1450家');
  });

  test('every target is lit on exactly its words', () => {
    const isOptional = (target: SeedNotice['targets'][number]) =>
      target.class === 'either' || target.implicit === true;
    const isOwed = (target: SeedNotice['targets'][number]) =>
      target.class === 'target' && !isOptional(target);
    const owed = quotes(targets, isOwed);
    expect(without(owed, litAs('target'))).toEqual([]);
    expect(without(litAs('target'), [...owed, ...quotes(targets, isOptional)])).toEqual([]);
  });

  test('obligations and deadlines are lit on exactly their words', () => {
    expect(litAs('must')).toEqual(quotes(obligations, ({ modality }) => modality === 'must'));
    expect(litAs('prohibit')).toEqual(
      quotes(obligations, ({ modality }) => modality === 'prohibit'),
    );
    expect(litAs('deadline')).toEqual(quotes(deadlines));
  });

  test('each measure is lit on its heading or first clause', () => {
    const measures = blocks.flatMap(({ role, text }) => (role === 'measure' ? text.trim() : []));
    const begun = measures.filter((text) => litAs('measure').some((lead) => text.startsWith(lead)));
    expect(begun.length).toBeGreaterThanOrEqual(0.97 * measures.length);
    expect(litAs('measure').length).toBeLessThanOrEqual(1.03 * measures.length);
  });
});

/** What is in `list`, as often as it is there, and not in `other`. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

test('a news report stays as it is', async () => {
  const page = await browser.open(NEWS);
  await untilStatus(browser, page, 'read');
  expect(await page.evaluate(litTexts)).toEqual({});
});

test('highlights of the page itself are left alone', async () => {
  const page = await browser.open('http://www.jinshan.gov.cn/short.html');
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('h1') as Node);
    CSS.highlights.set('search-hit', new Highlight(range));
  });
  const lit = await untilLit(page, 'passage-prohibit', '不得');
  expect(lit['search-hit']).toEqual(['金山区人民政府办公室关于做好2023年企业服务工作的通知']);
});

/** What a page could see of a visitor in its document. */
const traces = () => ({
  html: document.documentElement.outerHTML,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  globals: Object.getOwnPropertyNames(window)
    .filter((name) => !/^\d+$|^__playwright|^__pw/u.test(name))
    .sort(),
});

test('the page is byte for byte the same with and without Piyue', async () => {
  const plain = await launchChromium({ sites });
  try {
    const lit = await browser.open(SEED);
    await untilLit(lit, 'passage-measure', '優');
    const untouched = await plain.open(SEED);
    expect(await lit.evaluate(traces)).toEqual(await untouched.evaluate(traces));
  } finally {
    await plain.close();
  }
});

test('the page hears nothing of Piyue', async () => {
  const page = await browser.context.newPage();
  const id = browser.extensionId;
  await page.addInitScript((extension) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('message', () => heard.push('message'));
    // What WXT's content scripts dispatch unless they are told not to.
    const event = `${extension}:content:wxt:content-script-started`;
    document.addEventListener(event, () => heard.push(event));
  }, id);
  await page.goto(SEED);
  await untilLit(page, 'passage-measure', '優');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  const reachable = await page.evaluate(
    (base) =>
      Promise.all(
        ['manifest.json', 'content-scripts/content.css', 'content-scripts/content.js'].map((file) =>
          fetch(base + file).then(
            () => file,
            () => null,
          ),
        ),
      ),
    `chrome-extension://${id}/`,
  );
  expect(reachable).toEqual([null, null, null]);
});

test('no request comes from the extension', async () => {
  await untilLit(await browser.open(SEED), 'passage-measure', '優');
  const own = browser.requests.filter(({ by, url }) =>
    `${by} ${url}`.includes(browser.extensionId),
  );
  const files = own.filter(({ url }) => !url.startsWith('chrome-extension:'));
  expect(files).toEqual([]);
});
