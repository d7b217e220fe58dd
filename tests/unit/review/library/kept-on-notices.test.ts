import { expect, test } from 'vitest';
import { type KeptThing, keptOnNotices } from '../../../../lib/review/library/kept-on-notices.ts';
import { thingRow } from '../../../../lib/store/thing-row.ts';
import { idOf, manyNotes } from '../../../support/many-notes.ts';

const NOTICE = idOf(2, 0);
const notes = (): KeptThing[] =>
  manyNotes(1, 3)
    .filter(({ kind }) => kind === 'note')
    .map((wording) => thingRow([wording]));

test('notes are counted on their notice, over all its records', () => {
  const kept = keptOnNotices();
  kept.put(notes());
  expect(kept.tally([NOTICE]).notes).toBe(3);
  expect(kept.tally([NOTICE, idOf(2, 1)]).notes).toBe(3);
  expect(kept.tally([idOf(2, 1)]).notes).toBe(0);
});

test('what changes is counted anew, and what was deleted goes', () => {
  const kept = keptOnNotices();
  const [first, second] = notes();
  if (first === undefined || second === undefined) throw new Error('no notes');
  kept.put([first, second]);
  expect(kept.tally([NOTICE])).toMatchObject({ notes: 2, conflicts: 0 });
  expect(kept.notesOn([NOTICE]).lines).toContain('批注0');
  kept.put([{ ...first, state: 'deleted', heads: [] }]);
  kept.put([{ ...second, state: 'conflict', heads: [...second.heads, ...first.heads] }]);
  expect(kept.tally([NOTICE])).toMatchObject({ notes: 1, conflicts: 1 });
  expect(kept.notesOn([NOTICE]).ids).toEqual([second.id]);
  expect(kept.notesOn([NOTICE]).lines.split('\n')).toHaveLength(1);
  expect(kept.recordOf(second.id)).toBe(NOTICE);
  expect(kept.recordOf(first.id)).toBeUndefined();
});
