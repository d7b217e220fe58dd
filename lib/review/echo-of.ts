import { overlaps } from '../text/overlaps.ts';
import type { Item, PassageNode } from './outline.ts';

/** The duty among a passage's items that says its words over again; undefined where there is none: of the same place, for a run-in heading (举办读书节。每年举办读书节…) says other things. */
export function echoOf(
  node: Pick<PassageNode, 'words' | 'label' | 'span' | 'items'>,
): Item | undefined {
  const { words, label, span, items } = node;
  const bare = words.startsWith(label) ? words.slice(label.length).trim() : words;
  return items.find(
    ({ kind, words: said, finding }) =>
      (kind === 'must' || kind === 'prohibit') &&
      overlaps(finding, span) &&
      (said.includes(bare) || bare.includes(said)),
  );
}
