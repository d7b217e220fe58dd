import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What a page names in its head, and what a script imports before it runs; `import()` is not among it. */
const IN_PAGE = /(?:src|href)="(?<path>\/(?:chunks|assets)\/[^"]+)"/gu;
const IN_SCRIPT = /(?:^|[;}])import(?:[^"'()]*?from)?["'](?<path>\.[^"']+)["']/gu;

function namedIn(file: string, build: string): string[] {
  if (!/\.(?:html|js)$/u.test(file)) return [];
  const isPage = file.endsWith('.html');
  const found = readFileSync(file, 'utf8').matchAll(isPage ? IN_PAGE : IN_SCRIPT);
  return [...found].flatMap(({ groups }) =>
    groups?.path === undefined ? [] : join(isPage ? build : dirname(file), groups.path),
  );
}

/**
 * The files that a browser loads before built pages show something: the pages, and the scripts and styles that they need, however they are
 * shared with other pages. What is loaded only when it is wanted is not among them.
 *
 * @param build Folder of the built extension.
 * @param pages Names of files in it.
 * @returns Paths from the working folder; the pages alone where there is no build.
 */
export function loadedBy(build: string, pages: readonly string[]): string[] {
  const loaded = new Set<string>();
  const open = pages.map((page) => join(build, page));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file) || !existsSync(file)) continue;
    loaded.add(file);
    open.push(...namedIn(file, build));
  }
  return loaded.size === 0
    ? pages.map((page) => join(build, page))
    : [...loaded].map((file) => relative('.', file));
}
