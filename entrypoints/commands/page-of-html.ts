import { JSDOM, VirtualConsole } from 'jsdom';
import { siteFor } from '../../lib/lexicon/sites.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { Site } from '../../lib/model/site.ts';
import { readPage } from '../../lib/page/read-page.ts';

/** Where browsers write from where a page was saved: <!-- saved from url=(0031)http://www.gov.cn/… --> */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,9}\)(?<url>https?:\/\/[^\s<>]{1,2000})/u;

/** The address that a saved page had, by what browsers or its own head say of it; undefined where nothing does. */
function addressOf(html: string, document: Document): string | undefined {
  const saved = SAVED_FROM.exec(html.slice(0, 4096))?.groups?.url;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const domain = document.querySelector('meta[name="SiteDomain" i]')?.getAttribute('content');
  const addresses = [
    saved,
    canonical,
    domain && `http://${domain.trim().replace(/^\w+:\/\//u, '')}`,
  ];
  return (
    addresses.find((address) => address && /^https?:/u.test(address) && URL.canParse(address)) ??
    undefined
  );
}

/**
 * The text of a saved page, read as in a browser, with the sites that the reader added; none of its scripts run and nothing is loaded. Throws an error that says
 * what is wrong where the page is too large to be read.
 */
export function pageOfHtml(html: string, sites: readonly Site[] = []): PageText {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const url = addressOf(html, window.document);
    const read = readPage(window.document, siteFor(url ?? '', sites));
    if (read === 'too-long') throw new Error('is too large: it has more elements than can be read');
    const { url: _, ...page } = read.page;
    return url === undefined ? page : { ...page, url };
  } finally {
    window.close();
  }
}
