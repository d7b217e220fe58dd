import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderedBundleLines } from '../../../lib/exchange/bundle/make-bundle.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { mergeRevisions } from '../../../lib/notebook/history.ts';
import { orderInTurns } from '../../../lib/notebook/order-in-turns.ts';
import { manyNotes } from '../../support/many-notes.ts';

/** More than fit into three turns. */
const WORDINGS = manyNotes(10, 2500);

/** How many turns it takes, and what comes out. */
function run(wordings: readonly Revision[]) {
  const work = orderInTurns(wordings);
  for (let turns = 0; ; turns += 1) {
    const { done, value } = work.next();
    if (done) return { turns, ordered: value };
  }
}

const backup = (revisions: readonly Revision[]) => {
  const by = { id: '00000000-0000-4000-8000-000000000001', name: '' };
  const lines = orderedBundleLines({
    made: 0,
    by,
    revisions,
    texts: new Map(),
    readings: new Map(),
  });
  return [...lines].join('');
};

test('a backup is the same file in whatever order the notebook gives its wordings', () => {
  const one = backup(run(WORDINGS).ordered);
  expect(one === backup(run(WORDINGS.toReversed()).ordered)).toBe(true);
  expect(one === backup(mergeRevisions(WORDINGS))).toBe(true);
});

test('no turn puts more than some thousand wordings in order', () => {
  expect(run(WORDINGS).turns).toBeGreaterThan(6);
});

test('whatever wordings there are, they come in the order of their clocks', () => {
  const some = WORDINGS.slice(0, 30);
  const subsets = fc.shuffledSubarray(some);
  fc.assert(
    fc.property(subsets, (wordings) => {
      expect(run(wordings).ordered).toEqual(mergeRevisions(wordings));
    }),
  );
});
