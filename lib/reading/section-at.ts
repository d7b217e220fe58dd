import type { Reading } from '../model/reading.ts';

/** The headings above a place of the source text, outermost first: at each level the nearest one before it. */
export function sectionAt({ blocks }: Reading, at: number): string[] {
  const above: { level: number; text: string }[] = [];
  for (const { role, from, level = 1, text } of blocks) {
    if (from > at) break;
    if (role !== 'heading') continue;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    above.push({ level, text });
  }
  return above.map(({ text }) => text);
}
