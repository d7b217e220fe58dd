import { describe, expect, test } from 'vitest';
import { isOfficial, OFFICIAL_MATCHES, siteFor } from '../../lib/lexicon/sites.ts';
import { type Site, sitesSchema } from '../../lib/model/site.ts';
import sitesJson from '../../seeds/sites.json' with { type: 'json' };
import { openPage } from '../support/open-page.ts';

const sites = sitesSchema.parse(sitesJson);

function twice(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

describe('seeds/sites.json', () => {
  test('no id and no domain stands twice', () => {
    const templates = [...sites.sites, ...sites.templates];
    expect(twice(templates.map(({ id }) => id))).toEqual([]);
    expect(twice(sites.sites.flatMap(({ domains }) => domains))).toEqual([]);
    expect(twice(sites.official.map(({ domain }) => domain))).toEqual([]);
  });

  test('every site is an official one', () => {
    const foreign = sites.sites
      .flatMap(({ domains }) => domains)
      .filter((domain) => !isOfficial(`https://${domain}/`));
    expect(foreign).toEqual([]);
  });

  test('every selector is one that browsers understand', () => {
    const document = openPage('');
    const selectors = [
      ...sites.leaveOut,
      ...[...sites.sites, ...sites.templates, { content: [], ...sites.meta }].flatMap((part) => [
        ...part.content,
        ...(part.title ?? []),
        ...(part.date ?? []),
        ...('fields' in part ? (part.fields ?? []) : []),
      ]),
    ];
    const wrong = selectors.filter((selector) => {
      try {
        document.querySelector(selector);
        return false;
      } catch {
        return true;
      }
    });
    expect(wrong).toEqual([]);
  });
});

describe('official places', () => {
  test.each([
    'https://www.gov.cn/zhengce/',
    'http://gov.cn/',
    'http://fgw.zj.gov.cn/art/1.html',
    'https://www.info.gov.hk/gia/',
    'https://www.dsal.gov.mo/',
    'https://law.moj.gov.tw/',
    'https://dof.gov.taipei/',
    'http://中国政府网.政务/',
  ])('%s is one', (url) => {
    expect(isOfficial(url)).toBe(true);
  });

  test.each([
    'https://gov.cn.example.com/',
    'https://mygov.cn/',
    'https://www.example.com/?u=www.gov.cn',
    'file:///tmp/gov.cn',
    '',
  ])('%s is none', (url) => {
    expect(isOfficial(url)).toBe(false);
  });

  test('their match patterns are those of an extension manifest', () => {
    for (const pattern of OFFICIAL_MATCHES)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/u);
  });
});

describe('how a page is to be read', () => {
  test('its own site comes first, then publishing systems', () => {
    const { content } = siteFor('http://www.suzhou.gov.cn/szsrmzf/zfbgswj/202301/a.shtml');
    expect(content[0]).toBe('.article-content#zoomcon');
    expect(content).toContain('.TRS_Editor');
  });

  test('the most exact domain wins', () => {
    expect(siteFor('http://jtyst.fujian.gov.cn/a.htm').content[0]).toContain('.smgb-article');
    expect(siteFor('http://exportcontrol.mofcom.gov.cn/article/1.shtml').content[0]).toBe('.bd');
    expect(siteFor('http://www.mofcom.gov.cn/zwgk/art/2025/art_1.html').content[0]).toBe(
      '.art-con',
    );
  });

  test('a gate to traditional characters is read as the site behind it', () => {
    const gate = siteFor('https://big5.www.gov.cn/gate/big5/www.gov.cn/zhengce/content/1.htm');
    expect(gate.fields).toEqual(siteFor('https://www.gov.cn/').fields);
  });

  test('an unknown site has the publishing systems, and any address an answer', () => {
    for (const url of ['https://www.example.org/', 'about:blank', 'no address'])
      expect(siteFor(url).content).toContain('#UCAP-CONTENT');
  });

  test('a site that the reader added comes before ours', () => {
    const own: Site = { id: 'own', name: '自己', domains: ['suzhou.gov.cn'], content: ['.mine'] };
    expect(siteFor('http://www.suzhou.gov.cn/', [own]).content.slice(0, 2)).toEqual([
      '.mine',
      '.article-content#zoomcon',
    ]);
  });
});
