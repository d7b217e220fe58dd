import fc from 'fast-check';
import { expect, describe as suite, test } from 'vitest';
import type { RevisionOf } from '../../../lib/model/revision.ts';
import { mergeRevisions, present } from '../../../lib/notebook/history.ts';
import { tick } from '../../../lib/notebook/hybrid-clock.ts';

type Wording = RevisionOf<'note'>;
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A wording of the one note that these tests are about. */
function wording(id: number, parents: readonly number[], text: string | null): Wording {
  const content =
    text === null
      ? null
      : { notice: uuid(900), selector: null, text, codes: [], colour: 'yellow' as const, tags: [] };
  return {
    kind: 'note',
    id: uuid(id),
    of: uuid(1000),
    parents: parents.map(uuid),
    at: { time: id, count: 0, device: uuid(2000 + (id % 3)) },
    by: { id: uuid(3000 + (id % 3)), name: '' },
    content,
  };
}

/** The same wording, written by a clock that goes wrong. */
const written = (time: number, one: Wording): Wording => ({ ...one, at: { ...one.at, time } });

const texts = (wordings: readonly Wording[]) => {
  const now = present(wordings);
  if (now.state === 'conflict') return now.heads.map((head) => head.content?.text ?? null);
  return now.state === 'one' ? [now.head.content?.text] : [];
};

test('an edit takes the place of what it was made from, whatever the clocks say', () => {
  const tenYears = 10 * 365 * 86_400_000;
  expect(
    texts([written(tenYears, wording(1, [], '初稿')), written(0, wording(2, [1], '改稿'))]),
  ).toEqual(['改稿']);
});

test('two people who edit the same wording both keep their words, until somebody settles it', () => {
  const apart = [wording(1, [], '初稿'), wording(2, [1], '甲的改法'), wording(3, [1], '乙的改法')];
  expect(texts(apart)).toEqual(['甲的改法', '乙的改法']);
  expect(texts([...apart, wording(4, [2, 3], '合并')])).toEqual(['合并']);
});

test('the same change made twice apart is no conflict', () => {
  expect(texts([wording(1, [], '初稿'), wording(2, [1], '同改'), wording(3, [1], '同改')])).toEqual(
    ['同改'],
  );
});

test('a note deleted here and changed there comes back as a conflict', () => {
  expect(texts([wording(1, [], '初稿'), wording(2, [1], null), wording(3, [1], '仍要')])).toEqual([
    null,
    '仍要',
  ]);
  expect(texts([wording(1, [], '初稿'), wording(2, [1], null)])).toEqual([]);
});

/** Any history that people could make: each wording made from some of those before it. */
const anyHistory = fc
  .array(
    fc.tuple(
      fc.array(fc.nat(), { maxLength: 3 }),
      fc.option(fc.constantFrom('甲', '乙', '丙')),
      fc.nat(),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((steps) =>
    steps.map(([parents, text, time], at) =>
      written(
        time,
        wording(
          at + 1,
          at === 0 ? [] : [...new Set(parents.map((parent) => (parent % at) + 1))],
          text,
        ),
      ),
    ),
  );

suite('merging', () => {
  test('comes to the same in any order, split and doubled in any way', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
        (all, share) => {
          const part = (owner: number) => all.filter((_, at) => share[at] === owner);
          const whole = mergeRevisions(all);
          expect(mergeRevisions(part(2), part(0), part(1), part(0))).toEqual(whole);
          expect(mergeRevisions(mergeRevisions(part(1), part(2)), part(0))).toEqual(whole);
          expect(mergeRevisions(whole, whole)).toEqual(whole);
          expect(texts(whole)).toEqual(texts([...all].reverse()));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('loses no wording that somebody wrote', () => {
    fc.assert(
      fc.property(anyHistory, (all) => {
        expect(new Set(mergeRevisions(all.slice(3), all.slice(0, 5)).map(({ id }) => id))).toEqual(
          new Set(all.map(({ id }) => id)),
        );
      }),
    );
  });
});

test('a clock never goes back, though wall time does', () => {
  const device = uuid(1);
  const first = tick(undefined, 1000, device);
  expect(tick(first, 500, device)).toEqual({ time: 1000, count: 1, device });
  expect(tick(first, 2000, device)).toEqual({ time: 2000, count: 0, device });
});
