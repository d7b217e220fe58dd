import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** Where the title of the notice stands in the page's text, which may be several lines; null where it is not in the text. */
export function titleSpan({ blocks }: Reading): Span | null {
  const begin = blocks.findIndex(({ role }) => role === 'title');
  if (begin < 0) return null;
  const after = blocks.findIndex(({ role }, at) => at > begin && role !== 'title');
  const lines = blocks.slice(begin, after < 0 ? blocks.length : after);
  return { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 };
}
