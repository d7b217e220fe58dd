import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isReadable } from './read-file.ts';

/** What browsers save beside a page: pictures, frames, scripts. */
const COMPANION = /(?:_files|\.files)$/u;

/** The readable files in a folder and its folders, in the order of their names. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return COMPANION.test(entry.name) ? [] : filesIn(path);
      return isReadable(entry.name) ? [path] : [];
    });
}

/** The files that a path of the command line stands for. Throws an error that says what is wrong where there are none. */
export function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = filesIn(path);
  if (files.length === 0) throw new Error('is a folder without .html, .htm or .txt files');
  return files;
}
