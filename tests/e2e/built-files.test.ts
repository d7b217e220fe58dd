import { expect, test } from 'vitest';
import { filesOf, sourceOf } from '../support/source-files.ts';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Words that each library leaves in what is built of it. */
const LIBRARIES = { zod: 'invalid_type', dexie: 'DexieError', opencc: '㐷', preact: '__k' };

const librariesIn = (file: string) =>
  Object.entries(LIBRARIES).flatMap(([name, word]) => (sourceOf(file).includes(word) ? name : []));

test.each(BUILDS)('%s has what the manifest promises in each file that browsers read', (build) => {
  const files = filesOf(`${build}/**/*.{js,css,html,json}`);
  expect(files).toContain(`${build}/content-scripts/content.js`);
  // Chromium refuses a file with a raw noncharacter as "not UTF-8 encoded" (wxt#1900, wxt#2535).
  const raw = /[\p{Noncharacter_Code_Point}\uFFFD]/u;
  expect(files.filter((file) => raw.test(sourceOf(file)))).toEqual([]);
});

test.each(BUILDS)('%s burdens no page with a library', (build) => {
  expect(librariesIn(`${build}/background.js`)).toContain('zod');
  expect(filesOf(`${build}/content-scripts/*.js`).flatMap(librariesIn)).toEqual([]);
});
