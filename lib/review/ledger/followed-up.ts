import type { CollectedFollowUp, FollowUpWording } from '../../model/collection.ts';
import type { FollowUpEntry } from '../../model/follow-up.ts';
import type { FollowedUp } from './ledger-line.ts';

const inOrder = (a: FollowUpWording, b: FollowUpWording) =>
  a.changed - b.changed || Number(a.id > b.id) - Number(a.id < b.id);

/** What a wording says of a task, to be compared. */
const saying = ({ said: { state, progress, remarks } }: FollowUpWording) =>
  JSON.stringify([state, progress, remarks]);

/** Sums up what people say of one task; undefined where nobody said anything. */
export function followedUp(followUps: readonly CollectedFollowUp[]): FollowedUp | undefined {
  const wordings = followUps.flatMap((followUp) => followUp.wordings).sort(inOrder);
  // Of those that say the same the latest stays.
  const [first, ...others] = [
    ...new Map(wordings.map((wording) => [saying(wording), wording])).values(),
  ].sort(inOrder);
  if (first === undefined) return undefined;
  const things = followUps.map(({ id, heads }) => ({ id, heads }));
  return { things, wordings: [first, ...others] };
}

/** Whether people say different things of a task, of which one is to be chosen. */
export function isInConflict(said: FollowedUp | undefined): boolean {
  return said !== undefined && said.wordings.length > 1;
}

const NOTHING: FollowUpEntry = { state: null, progress: '', remarks: '' };

/** What is shown of a task: what was said of it last. */
export function latestEntry(said: FollowedUp | undefined): FollowUpEntry {
  return said?.wordings.at(-1)?.said ?? NOTHING;
}
