import { expect, test } from 'vitest';
import type { Author } from '../../../lib/model/author.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { removing, tagging, undoing, untagging } from '../../../lib/store/change-notices.ts';
import type { ThingRow } from '../../../lib/store/database.ts';
import type { Change } from '../../../lib/store/revise.ts';
import { thingRow } from '../../../lib/store/thing-row.ts';
import { idOf, manyNotes } from '../../support/many-notes.ts';

const BY: Author = { id: idOf(1, 1), name: '' };
let written = 0;

/** Changes as wordings that were written after all others. */
function write(changes: readonly Change[]): Revision[] {
  return changes.map((change) => {
    written += 1;
    const at = { time: Date.UTC(2027, 0, 1) + written, count: 0, device: BY.id };
    return { id: idOf(9, written), ...change, at, by: BY } as Revision;
  });
}

const rowOf = (wordings: readonly Revision[]): ThingRow =>
  thingRow(wordings as [Revision, ...Revision[]]);
const kept = () => Map.groupBy(manyNotes(1, 2), ({ of }) => of);
const tagsOf = ({ heads }: ThingRow) =>
  heads.flatMap((head) => (head.kind === 'notice' ? (head.content?.tags ?? []) : []));

test('a tag is put on once, and taken off', () => {
  const first = kept().get(idOf(2, 0)) ?? [];
  const put = write(tagging([rowOf(first)], '重点'));
  const tagged = rowOf([...first, ...put]);
  expect(tagsOf(tagged)).toEqual(['重点']);
  expect(tagging([tagged], '重点')).toEqual([]);
  const off = write(untagging([tagged], '重点'));
  const bare = rowOf([...first, ...put, ...off]);
  expect(bare.state).toBe('one');
  expect(tagsOf(bare)).toEqual([]);
  expect(untagging([bare], '重点')).toEqual([]);
});

test('a notice and its notes are deleted, and come back as they were', () => {
  const all = kept();
  const before = [...all.values()].map(rowOf);
  const gone = write(removing(before));
  const without = [...all].map(([of, wordings]) =>
    rowOf([...wordings, ...gone.filter((wording) => wording.of === of)]),
  );
  expect(without.map(({ state }) => state)).toEqual(['deleted', 'deleted', 'deleted']);
  const back = write(undoing(before, gone));
  const again = [...all].map(([of, wordings]) =>
    rowOf([...wordings, ...[...gone, ...back].filter((wording) => wording.of === of)]),
  );
  expect(again.map(({ state }) => state)).toEqual(['one', 'one', 'one']);
  expect(again.flatMap(({ heads }) => heads.map(({ content }) => content))).toEqual(
    before.flatMap(({ heads }) => heads.map(({ content }) => content)),
  );
});

/** A note of which two people wrote different wordings at a time. */
function inConflict(): Revision[] {
  const [note] = [...kept().values()].flat().filter(({ kind }) => kind === 'note');
  if (note?.kind !== 'note' || note.content === null) throw new Error('no note');
  return [note, { ...note, id: idOf(8, 1), content: { ...note.content, text: '另一种说法' } }];
}

test('a conflict that was deleted comes back as a conflict, with both wordings', () => {
  const wordings = inConflict();
  const before = rowOf(wordings);
  expect(before.state).toBe('conflict');
  const gone = write(removing([before]));
  expect(rowOf([...wordings, ...gone]).state).toBe('deleted');
  const again = rowOf([...wordings, ...gone, ...write(undoing([before], gone))]);
  expect(again.state).toBe('conflict');
  expect(again.heads).toHaveLength(2);
});
