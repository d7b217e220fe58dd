import headerLabels from '../../seeds/lexicon/header-labels.json' with { type: 'json' };
import pageFurniture from '../../seeds/lexicon/page-furniture.json' with { type: 'json' };
import sitesJson from '../../seeds/sites.json' with { type: 'json' };
import type { LineSigns, Site, SiteSelectors, Sites, Template } from '../model/site.ts';
import { anyOf, shape } from '../text/pattern.ts';

const SITES: Sites = sitesJson;

/** Domains on which Piyue runs by itself. */
export const OFFICIAL_DOMAINS: readonly string[] = SITES.official.map(({ domain }) => domain);

/** The same as match patterns of an extension's manifest; each matches the bare domain and all below it. */
export const OFFICIAL_MATCHES: readonly string[] = OFFICIAL_DOMAINS.map(
  (domain) => `*://*.${domain}/*`,
);

/** A shorter label counts with its colon only: 来源 may begin a sentence. */
const PLAIN_LABEL = 3;
const LABELS = headerLabels.flatMap(({ field, labels }) =>
  field === 'addressee'
    ? []
    : labels.flatMap((label) => (label.length < PLAIN_LABEL ? [`${label}：`, `${label}:`] : label)),
);
const NUMERAL = '[一二三四五六七八九十百〇○零\\d]';

/** How to tell what a line of a page is for, by its words; the lines come without white space. */
const SIGNS: LineSigns = {
  label: `^[^\\p{L}\\p{N}]*${anyOf([...SITES.furniture.begins, ...pageFurniture.alone, ...LABELS]).source}`,
  furniture: anyOf([...SITES.furniture.holds, ...pageFurniture.anywhere]).source,
  // The numbering of GB/T 9704-2012, 7.3.3; a date, which ends a document; the history of one in brackets.
  item:
    `^(?:${NUMERAL}{1,3}[、.．]|[（(]${NUMERAL}{1,3}[）)]|第${NUMERAL}{1,6}[章节節条條]` +
    `|[（(]?${NUMERAL}{2,4}年.{1,12}(?:日|日.*[）)])$)`,
  attachment: '^附(?:件|表|錄|录)|\\.(?:docx?|xlsx?|pdf|wps|et|ofd|od[ts]|rar|zip)$',
};

/** A gate that shows another site's page in traditional characters: big5.www.gov.cn/gate/big5/www.gov.cn/… */
const GATE = shape`^/gate/big5/(?<host>[^/]+)`;

/** The host whose page stands at `url`, in lower case; '' where the address has none. */
function hostOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname } = new URL(url);
  return (GATE.exec(pathname)?.groups?.host ?? hostname).toLowerCase();
}

const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Whether the page at `url` is an official one, on which Piyue runs unasked. */
export function isOfficial(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return OFFICIAL_DOMAINS.some((domain) => isUnder(host, domain));
}

/** The site that knows most exactly where `host` belongs: www.jiangsu.gov.cn before jiangsu.gov.cn. */
function siteOf(host: string, sites: readonly Site[]): Site | undefined {
  const known = sites.flatMap((site) => site.domains.map((domain) => ({ site, domain })));
  return known
    .filter(({ domain }) => isUnder(host, domain))
    .sort((a, b) => b.domain.length - a.domain.length)[0]?.site;
}

const inOrder = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

/**
 * How the page at `url` is to be read: the selectors of its site first, then those of the publishing systems in the order
 * of seeds/sites.json. `own` are sites that the reader added; they come before ours.
 */
export function siteFor(url: string, own: readonly Site[] = []): SiteSelectors {
  const host = hostOf(url);
  const sites = [siteOf(host, own), siteOf(host, SITES.sites)].filter((site) => site !== undefined);
  const of = (part: 'content' | 'title' | 'date' | 'fields', from: readonly Template[]) =>
    from.flatMap((template) => template[part] ?? []);
  return {
    content: inOrder(of('content', sites), of('content', SITES.templates)),
    title: inOrder(of('title', sites), SITES.meta.title, of('title', SITES.templates)),
    date: inOrder(of('date', sites), SITES.meta.date, of('date', SITES.templates)),
    fields: inOrder(of('fields', sites), of('fields', SITES.templates)),
    leaveOut: SITES.leaveOut,
    signs: SIGNS,
  };
}
