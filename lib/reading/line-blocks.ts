import type { Block, BlockRole } from '../model/block.ts';

/** Of several paragraphs in one line, the one that the line is for: the more a role asks of the reader, the earlier. */
const WEIGHT: readonly BlockRole[] = [
  'measure',
  'body',
  'preamble',
  'title',
  'addressee',
  'bodies',
];

function weight({ role }: Block): number {
  const rank = WEIGHT.indexOf(role);
  return rank < 0 ? WEIGHT.length : rank;
}

function merged(parts: readonly Block[]): Block[] {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return [...parts];
  const main = parts.reduce((best, part) => (weight(part) < weight(best) ? part : best));
  const text = parts.map((part) => part.text).join(' ');
  return [{ ...main, from: first.from, to: parts.at(-1)?.to ?? first.to, text }];
}

/** One block for each line: of the parts of a line that lost its breaks the first of those that weigh most, with the whole line's place and text. */
export function lineBlocks(blocks: readonly Block[]): Block[] {
  return [...Map.groupBy(blocks, ({ line }) => line).values()].flatMap(merged);
}
