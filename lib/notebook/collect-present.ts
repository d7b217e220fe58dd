import type { CollectedNote } from '../model/collection.ts';
import type { RevisionKind } from '../model/revision.ts';
import type { Collected } from './collect-notes.ts';
import { locateFollowUps } from './locate-follow-ups.ts';
import { type KeptNote, locateNotes } from './locate-notes.ts';
import { locateVerdicts } from './locate-verdicts.ts';

/** A thing that is kept on a notice, with its present wordings. */
interface KeptThing extends KeptNote {
  readonly kind: RevisionKind;
}

/**
 * What people keep on a text, from the present states of things alone, for tables that tell nothing of histories: `created` is the time of the
 * present wording.
 */
export function collectPresent(things: readonly KeptThing[], text: string): Collected {
  const ofKind = (kind: RevisionKind) => things.filter((thing) => thing.kind === kind);
  const notes = locateNotes(ofKind('note'), text).flatMap(({ id, wordings }) =>
    wordings.flatMap(({ revision, place }): CollectedNote[] => {
      if (revision.kind !== 'note' || revision.content === null) return [];
      const { content: note, by, at } = revision;
      return [{ id, note, by, created: at.time, changed: at.time, place }];
    }),
  );
  const verdicts = locateVerdicts(ofKind('verdict'), text);
  return {
    notes,
    verdicts: verdicts.map(({ judgement }) => judgement),
    followUps: locateFollowUps(ofKind('follow-up'), text),
  };
}
