import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadedBy } from '../support/loaded-by.ts';
import { filesOf, sourceOf } from '../support/source-files.ts';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Words that each library leaves in what is built of it. */
const LIBRARIES = { zod: 'invalid_type', dexie: 'DexieError', opencc: '㐷', preact: '__k' };

const librariesIn = (file: string) =>
  Object.entries(LIBRARIES).flatMap(([name, word]) => (sourceOf(file).includes(word) ? name : []));

/** Whether Chromium takes the file: it refuses noncharacters as "not UTF-8 encoded", too (wxt#1900, wxt#2535). */
function isLoadable(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/\p{Noncharacter_Code_Point}/u.test(text);
  } catch {
    return false;
  }
}

test.each(BUILDS)('%s has only files that browsers load', (build) => {
  expect(isLoadable(new TextEncoder().encode('a\uFFFF'))).toBe(false);
  expect(isLoadable(Uint8Array.of(0xff))).toBe(false);
  const files = filesOf(`${build}/**/*.{js,css,html,json}`);
  expect(files).toContain(`${build}/content-scripts/content.js`);
  expect(files.filter((file) => !isLoadable(readFileSync(file)))).toEqual([]);
});

test.each(BUILDS)('%s burdens no page with a library', (build) => {
  expect(librariesIn(`${build}/background.js`)).toContain('zod');
  expect(filesOf(`${build}/content-scripts/*.js`).flatMap(librariesIn)).toEqual([]);
});

/** Each file takes a browser some milliseconds, whatever is in it. */
const FEW = 12;

test.each(BUILDS)('the popup of %s opens with few files, each of which it needs', (build) => {
  const scripts = loadedBy(build, ['popup.html']).filter((file) => file.endsWith('.js'));
  expect(scripts.flatMap(librariesIn)).toEqual(expect.arrayContaining(['zod', 'preact']));
  expect(scripts.length).toBeLessThan(FEW);
});
