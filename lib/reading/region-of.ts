import { regions } from '../lexicon/regions.ts';
import type { NoticeFields } from '../model/notice-fields.ts';
import { shape } from '../text/pattern.ts';

/** What tells of which region a notice is; fields in simplified characters. */
export interface Origin extends Pick<NoticeFields, 'issuers' | 'docNumber' | 'title'> {
  readonly urls: readonly string[];
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '');

const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Names and places with their regions, by their first character, the longest first: 吉林市 before 吉林. */
const BY_FIRST = Map.groupBy(
  regions
    .flatMap(({ name, names, places }) => [...names, ...places].map((word) => ({ name, word })))
    .sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word[0],
);

const byBeginning = (said: string | null) =>
  BY_FIRST.get(said?.[0])?.find(({ word }) => said?.startsWith(word))?.name;

function byIssuers({ issuers }: Origin) {
  return issuers.map(byBeginning).find((name) => name !== undefined);
}

/** 沪府办〔2023〕7号: the short name of the province begins the number. A city's number begins with its own short name, which tells nothing. */
function byNumber({ docNumber }: Origin) {
  const isOf = (begin: string) => docNumber?.startsWith(begin) ?? false;
  return regions.find(({ numbers }) => numbers.some((begin) => begin.length > 1 && isOf(begin)))
    ?.name;
}

function bySite({ urls }: Origin) {
  const hosts = urls.map(hostOf);
  const found = regions.flatMap(({ name, domains }) =>
    domains
      .filter((domain) => hosts.some((host) => isUnder(host, domain)))
      .map((domain) => ({ name, domain })),
  );
  return found.sort((a, b) => b.domain.length - a.domain.length)[0]?.name;
}

/** Regions that have ministries of their own, which bear the names of the nation's. */
const OWN_MINISTRIES: readonly (string | undefined)[] = ['香港', '澳门', '台湾'];

/** The short name of a province before the 政 or 府 of a government, or the 发 of a party committee. */
const OF_PROVINCE = shape`^(?<short>.)(?:政|府|委|办|人社|发改|财|教|卫|建|环|科|商务)`;

function byShortName({ docNumber }: Origin) {
  const short = OF_PROVINCE.exec(docNumber ?? '')?.groups?.short;
  return short === undefined
    ? undefined
    : regions.find(({ numbers }) => numbers.includes(short))?.name;
}

/**
 * The region that a notice is of: 全国, a province, 香港, 澳门 or 台湾; null where nothing tells. Who issued it tells most, then the number of
 * a national office, the site, the title, and last the short name of a province that begins the number.
 */
export function regionOf(origin: Origin): string | null {
  const site = bySite(origin);
  if (site !== undefined && OWN_MINISTRIES.includes(site)) return site;
  return (
    byIssuers(origin) ??
    byNumber(origin) ??
    site ??
    byBeginning(origin.title) ??
    byShortName(origin) ??
    null
  );
}
