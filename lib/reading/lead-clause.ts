import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { shape } from '../text/pattern.ts';

/**
 * The first clause of a line of source text: up to the first stop or comma, Chinese or (on converted pages) ASCII, but not one
 * between figures (1,200). Cells of a table row are parted by tabs; a cell without words (a number, a tick) is no clause.
 */
const FIRST_CLAUSE = shape`(?<clause>[^\s。；，：！？;,:!?](?:[^\t\n。；，：！？;,:!?]|(?<=\d)[,:](?=\d)){3,})`;

/** Where a measure is lit: its run-in heading, else its first clause. Offsets in `text`, the source of the reading. */
export function leadClause(block: Block, text: string): Span {
  if (block.lead !== undefined) return block.lead;
  const match = FIRST_CLAUSE.exec(text.slice(block.from, block.to));
  if (match === null) return { from: block.from, to: block.to };
  const from = block.from + match.index;
  return { from, to: from + match[0].trimEnd().length };
}
