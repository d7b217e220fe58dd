import { statSync } from 'node:fs';
import { filesOf } from '../support/source-files.ts';

const BUILD = '.output/chrome-mv3/';

/** Bytes of each script, style sheet and page of Chrome's build, by path in the build; the largest first. */
export function entryBytes(): [file: string, bytes: number][] {
  return filesOf(`${BUILD}**/*.{js,css,html}`)
    .map((file): [string, number] => [file.slice(BUILD.length), statSync(file).size])
    .sort(([, a], [, b]) => b - a);
}
