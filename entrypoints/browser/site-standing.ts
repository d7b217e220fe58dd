import { browser } from 'wxt/browser';
import { hostOf, hostPattern, isUnderPattern } from '../../lib/model/host.ts';

/** How a site stands to Piyue: run on by itself because official or because the person opened it for good; or only on a click. */
export type Standing = 'official' | 'always' | 'foreign';

/** Match patterns of the sites, besides the official ones, that the person has opened to Piyue for good. */
export async function alwaysPatterns(): Promise<string[]> {
  const official = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !official.includes(pattern));
}

/** Those of the `alwaysPatterns` that open a host: its own, and that of a domain above it. */
export async function patternsThatOpen(host: string): Promise<string[]> {
  return (await alwaysPatterns()).filter((pattern) => isUnderPattern(host, pattern));
}

/** How the host stands. A site that one click opened for the moment is still foreign. */
export async function standingOf(host: string): Promise<Standing> {
  if (!(await browser.permissions.contains({ origins: [hostPattern(host)] }))) return 'foreign';
  return (await patternsThatOpen(host)).length > 0 ? 'always' : 'official';
}

/** Whether Piyue runs by itself at this address. */
export async function runsByItself(url: string): Promise<boolean> {
  const host = hostOf(url);
  return host !== null && (await standingOf(host)) !== 'foreign';
}
