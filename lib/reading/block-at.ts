import type { Block } from '../model/block.ts';
import { lineAt } from '../text/lines.ts';

/** The block in which a place lies, or the one before it where it lies between two; undefined where there is none. Offset in the source text. */
export function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  return blocks[lineAt(blocks, at)];
}
