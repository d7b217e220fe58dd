import { globSync, readFileSync } from 'node:fs';

/** The folders of code that is built into the extension; the commands run in Node and are not shipped. */
export const SHIPPED = '{components,entrypoints,lib}/**/*.{ts,tsx}';

/** Paths from the project's top, with slashes, of the files that match a glob; those of commands and examples are left out. */
export function shippedFiles(): string[] {
  return filesOf(SHIPPED).filter(
    (file) => !file.startsWith('entrypoints/commands/') && !file.endsWith('.examples.ts'),
  );
}

/** Paths from the project's top, with slashes, in alphabetical order. */
export function filesOf(glob: string): string[] {
  return globSync(glob)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The text of a file of the project. */
export function sourceOf(file: string): string {
  return readFileSync(file, 'utf8');
}
