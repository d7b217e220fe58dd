import type { CollectedFollowUp, CollectedNote } from '../model/collection.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Revision, RevisionKind } from '../model/revision.ts';
import { heads, mergeRevisions } from './history.ts';
import { locateFollowUps } from './locate-follow-ups.ts';
import { type KeptNote, locateNotes } from './locate-notes.ts';
import { locateVerdicts } from './locate-verdicts.ts';

/** What people wrote on a text, where it is in it. */
export interface Collected {
  readonly notes: readonly CollectedNote[];
  /** Those whose findings stand in the text on the very words. */
  readonly verdicts: readonly Judgement[];
  readonly followUps: readonly CollectedFollowUp[];
}

/** The things of one kind with their present wordings. */
function keptOf(histories: ReadonlyMap<string, readonly Revision[]>, kind: RevisionKind) {
  return [...histories].flatMap(([id, wordings]): KeptNote[] =>
    wordings[0]?.kind === kind ? [{ id, heads: heads(wordings) }] : [],
  );
}

/**
 * What goes into a file of the notes, verdicts and follow-ups on a text: each present wording of a note, in text order; of one in conflict, all of
 * them. Deleted ones are left out.
 *
 * @param wordings All wordings of what is on the notice, in any order; others are passed over.
 * @param text The notice's text as the page or file has it; places are in it, UTF-16.
 */
export function collectNotes(wordings: readonly Revision[], text: string): Collected {
  const histories = Map.groupBy(mergeRevisions(wordings), ({ of }) => of);
  const notes = locateNotes(keptOf(histories, 'note'), text).flatMap(({ id, wordings: present }) =>
    present.flatMap(({ revision, place }): CollectedNote[] => {
      if (revision.kind !== 'note' || revision.content === null) return [];
      const first = histories.get(id)?.[0] ?? revision;
      return [
        {
          id,
          note: revision.content,
          by: revision.by,
          created: first.at.time,
          changed: revision.at.time,
          place,
        },
      ];
    }),
  );
  const verdicts = locateVerdicts(keptOf(histories, 'verdict'), text);
  return {
    notes,
    verdicts: verdicts.map(({ judgement }) => judgement),
    followUps: locateFollowUps(keptOf(histories, 'follow-up'), text),
  };
}
