import { indexPage } from '../anchor/page-index.ts';
import type { CollectedFollowUp, FollowUpWording } from '../model/collection.ts';
import type { Revision } from '../model/revision.ts';
import type { KeptNote } from './locate-notes.ts';
import { placeIn } from './place-in.ts';

function wordingsOf(heads: readonly Revision[]): FollowUpWording[] {
  return heads.flatMap(({ id, kind, content, by, at }) =>
    kind === 'follow-up' && content !== null && 'progress' in content
      ? [{ id, said: content, by, changed: at.time }]
      : [],
  );
}

/**
 * Finds the words of follow-ups again in a notice's text (as its page has it). Of one in conflict the latest wording tells the place; one of
 * which only a deletion is left is left out.
 */
export function locateFollowUps(kept: readonly KeptNote[], text: string): CollectedFollowUp[] {
  if (kept.length === 0) return [];
  const page = indexPage(text);
  return kept.flatMap(({ id, heads }) => {
    const wordings = wordingsOf(heads);
    const latest = wordings.at(-1);
    if (latest === undefined) return [];
    const place = placeIn(page, latest.said.selector);
    return [{ id, heads: heads.map((head) => head.id), wordings, place }];
  });
}
