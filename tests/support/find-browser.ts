import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { type BrowserName, browserPlaces } from './browser-places.ts';

/** The environment variables by which a person names the browser to take. */
const OVERRIDE: Readonly<Record<BrowserName, string>> = {
  chromium: 'PIYUE_CHROMIUM',
  firefox: 'PIYUE_FIREFOX',
};

/**
 * The program file of an installed Chromium, Chrome or Edge (one that Playwright downloaded counts), or null.
 * PIYUE_CHROMIUM names another; throws where that names no file.
 */
export function findChromium(): string | null {
  return named('chromium') ?? installed('chromium') ?? ifExists(chromium.executablePath());
}

/** The program file of an installed Firefox, ESR first, or null. PIYUE_FIREFOX names another; throws as above. */
export function findFirefox(): string | null {
  return named('firefox') ?? installed('firefox');
}

function named(name: BrowserName): string | null {
  const path = process.env[OVERRIDE[name]];
  if (path === undefined || path === '') return null;
  if (existsSync(path)) return path;
  throw new Error(`${OVERRIDE[name]} names ${path}, but there is no such file.`);
}

function installed(name: BrowserName): string | null {
  return (
    browserPlaces(name, process.platform, process.env).find((path) => existsSync(path)) ?? null
  );
}

function ifExists(path: string): string | null {
  return existsSync(path) ? path : null;
}
