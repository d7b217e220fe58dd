/** What hundreds of patterns say, by the short form as which the extension carries it (entrypoints/bundle/short-patterns.ts). */
const LONG: Readonly<Record<string, string>> = {
  '\\h': '\\p{Script=Han}',
  '\\j': '[^«，。；]',
  '\\l': '[^，。；]',
  '\\o': '[^，□]',
  '\\z': '一二三四五六七八九十',
};

/** A pattern's source with its short forms spelled out. */
export function spelledOut(source: string): string {
  return source.replace(/\\[hjloz]/gu, (short) => LONG[short] ?? short);
}
