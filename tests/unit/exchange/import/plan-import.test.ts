import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenWordings, undoImport } from '../../../../lib/exchange/import/choose.ts';
import { planImport } from '../../../../lib/exchange/import/plan-import.ts';
import type { Revision } from '../../../../lib/model/revision.ts';
import { mergeRevisions } from '../../../../lib/notebook/history.ts';
import { CODE, NOTE, NOTICE, sampleRevisions, uuid } from '../../../support/sample-bundle.ts';

const [NOTICE_FIRST, CODE_FIRST, NOTE_FIRST, BY_JIA, BY_YI, GONE_FIRST, GONE] =
  sampleRevisions as readonly [
    Revision,
    Revision,
    Revision,
    Revision,
    Revision,
    Revision,
    Revision,
  ];

const sorts = (incoming: readonly Revision[], here: readonly Revision[]) =>
  planImport(incoming, here).things.map(({ kind, sort, by }) => [
    kind,
    sort,
    by.map(({ name }) => name).join(),
  ]);

test('into an empty notebook everything is new, each with its writer, and what came and went is nothing', () => {
  expect(sorts(sampleRevisions.toSpliced(4, 1), [])).toEqual([
    ['notice', 'new', '甲'],
    ['code', 'new', '甲'],
    ['note', 'new', '甲'],
    ['note', 'same', '乙'],
    ['verdict', 'new', '乙'],
    ['follow-up', 'new', '甲'],
  ]);
});

test('a file that was read before changes nothing', () => {
  const { things, refused } = planImport(sampleRevisions, sampleRevisions);
  expect(things.every(({ sort, fresh }) => sort === 'same' && fresh.length === 0)).toBe(true);
  expect(refused).toEqual([]);
});

/** What is here, what comes, and what that would do to the note. */
const CHANGES: readonly (readonly [
  string,
  readonly [here: Revision[], incoming: Revision[]],
  string,
])[] = [
  ['a newer wording', [[NOTE_FIRST], [BY_YI]], 'changed'],
  ['an older wording', [[NOTE_FIRST, BY_JIA], [NOTE_FIRST]], 'same'],
  [
    'another change of the same wording',
    [
      [NOTE_FIRST, BY_JIA],
      [NOTE_FIRST, BY_YI],
    ],
    'conflict',
  ],
  ['a deletion', [[GONE_FIRST], [GONE]], 'deleted'],
  [
    'a change of what was deleted here',
    [[GONE_FIRST, GONE], [{ ...GONE_FIRST, id: uuid(300), parents: [GONE_FIRST.id] }]],
    'conflict',
  ],
  [
    'a settled conflict',
    [[NOTE_FIRST, BY_JIA, BY_YI], [{ ...BY_YI, id: uuid(301), parents: [BY_JIA.id, BY_YI.id] }]],
    'changed',
  ],
  ['the same words once more', [[NOTE_FIRST, BY_JIA], [{ ...BY_JIA, id: uuid(302) }]], 'same'],
];

test.each(CHANGES)('%s is told as what it is', (_, [here, incoming], sort) => {
  expect(planImport(incoming, here).things.map((thing) => thing.sort)).toEqual([sort]);
});

test('clocks that are ten years wrong change nothing of it', () => {
  const wrong = (wording: Revision, years: number) => ({
    ...wording,
    at: { ...wording.at, time: wording.at.time + years * 31_557_600_000 },
  });
  expect(sorts([wrong(BY_YI, -10)], [NOTE_FIRST, wrong(BY_JIA, 10)])[0]?.[1]).toBe('conflict');
  expect(sorts([wrong(BY_JIA, -10)], [NOTE_FIRST])[0]?.[1]).toBe('changed');
});

test('other words under a known id, and a thing of another kind, are refused', () => {
  const forged = { ...NOTE_FIRST, by: BY_YI.by };
  const other = { ...CODE_FIRST, id: uuid(303), of: NOTE };
  expect(planImport([forged, other], [NOTE_FIRST])).toEqual({
    things: [expect.objectContaining({ id: NOTE, sort: 'same', fresh: [] })],
    refused: expect.arrayContaining([forged.id, other.id]),
  });
});

test('a chosen note brings its notice and its codes, and nothing else', () => {
  const plan = planImport(sampleRevisions, []);
  const taken = chosenWordings(plan, ({ id }) => id === NOTE);
  expect(new Set(taken.map(({ of }) => of))).toEqual(new Set([NOTE, NOTICE, CODE]));
  expect(chosenWordings(plan, () => false)).toEqual([]);
  expect(chosenWordings(plan, () => true)).toHaveLength(sampleRevisions.length);
});

const anyPart = fc.subarray([...sampleRevisions]);

test('whatever is here and whatever comes, nothing is lost, and taking it back leaves what was', () => {
  fc.assert(
    fc.property(anyPart, anyPart, (here, incoming) => {
      const fresh = chosenWordings(planImport(incoming, here), () => true);
      const after = mergeRevisions(here, fresh);
      expect(after).toEqual(mergeRevisions(here, incoming));
      // Only what was made of the import keeps a part of it.
      const { remove, keep } = undoImport(new Set(fresh.map(({ id }) => id)), after);
      const left = after.filter(({ id }) => !remove.includes(id));
      const named = new Set(here.flatMap(({ parents }) => parents));
      expect(keep.every((id) => named.has(id) || id === NOTICE_FIRST.id)).toBe(true);
      expect(left).toEqual(
        mergeRevisions(
          here,
          after.filter(({ id }) => keep.includes(id)),
        ),
      );
    }),
    { numRuns: 1000 },
  );
});

test('an import is taken back but for what somebody has written on since', () => {
  const imported = new Set([NOTE_FIRST.id, BY_JIA.id, CODE_FIRST.id]);
  const since = { ...BY_YI, parents: [NOTE_FIRST.id] };
  const { remove, keep } = undoImport(imported, [NOTE_FIRST, BY_JIA, CODE_FIRST, since]);
  expect(new Set(remove)).toEqual(new Set([BY_JIA.id, CODE_FIRST.id]));
  expect(keep).toEqual([NOTE_FIRST.id]);
});

test('what a schema has put into another order says the same still', () => {
  const turned = JSON.parse(JSON.stringify(sampleRevisions), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Revision[];
  const { things, refused } = planImport(turned, sampleRevisions);
  expect(refused).toEqual([]);
  expect(things.every(({ sort }) => sort === 'same')).toBe(true);
  const twin = turned.find(({ id }) => id === BY_JIA.id) as Revision;
  const planned = planImport([{ ...twin, id: uuid(304) }], [NOTE_FIRST, BY_JIA]);
  expect(planned.things[0]?.after.state).toBe('one');
});
