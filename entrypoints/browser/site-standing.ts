import { browser } from 'wxt/browser';
import { hostOf, hostPattern } from '../../lib/model/host.ts';

/** How a site stands to Piyue: run on by itself because official or because the person opened it for good; or only on a click. */
export type Standing = 'official' | 'always' | 'foreign';

/** Match patterns of the sites, besides the official ones, that the person has opened to Piyue for good. */
export async function alwaysPatterns(): Promise<string[]> {
  const official = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !official.includes(pattern));
}

/** How the host stands. A site that one click opened for the moment is still foreign. */
export async function standingOf(host: string): Promise<Standing> {
  const pattern = hostPattern(host);
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return 'foreign';
  return (await alwaysPatterns()).includes(pattern) ? 'always' : 'official';
}

/** Whether Piyue runs by itself at this address. */
export async function runsByItself(url: string): Promise<boolean> {
  const host = hostOf(url);
  return host !== null && (await standingOf(host)) !== 'foreign';
}
