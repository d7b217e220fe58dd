import { expect, test } from 'vitest';
import { readingSchema } from '../../../lib/model/reading.ts';
import { filterOutline, searchTerms } from '../../../lib/review/filter-outline.ts';
import { keepFindings } from '../../../lib/review/keep-findings.ts';
import { outline } from '../../../lib/review/outline.ts';
import { sampleReading } from '../../support/sample-reading.ts';

/** The sample as a search leaves it. */
function leftBy(
  query: string,
  hiddenKinds: Parameters<typeof filterOutline>[1]['hiddenKinds'] = [],
) {
  const nodes = filterOutline(outline(sampleReading), { terms: searchTerms(query), hiddenKinds });
  return keepFindings(sampleReading, nodes);
}

test('what a search leaves is a reading of its own, whose measures still name their findings', () => {
  const left = leftBy('电子证照');
  expect(readingSchema.parse(left)).toEqual(left);
  expect(left.measures.map(({ heading }) => heading)).toEqual(['推进“一网通办”']);
  const [measure] = left.measures;
  expect(measure?.targets.map((at) => left.targets[at]?.quote)).toEqual(['10類以上']);
  expect(measure?.bodies.map((at) => left.bodies[at]?.name)).toEqual(
    measure?.inherited?.map(({ index }) => left.bodies[index]?.name),
  );
  expect(left.targets.map(({ quote }) => quote)).toEqual(['10類以上']);
  expect(left.blocks).toEqual(sampleReading.blocks);
});

test('kinds that are switched off are left out of their measures, too', () => {
  const left = leftBy('', ['target', 'body']);
  expect(left.targets).toEqual([]);
  expect(
    left.measures.map(({ targets, bodies, inherited }) => [targets, bodies, inherited]),
  ).toEqual(sampleReading.measures.map(() => [[], [], []]));
  expect(left.deadlines).toEqual(sampleReading.deadlines);
});

test('what no filter leaves out stays as it was, quantities apart, which no outline lists', () => {
  const commitments = sampleReading.targets.filter((target) => target.class === 'target');
  expect(leftBy('').targets).toEqual(commitments);
  expect(leftBy('').obligations).toEqual(sampleReading.obligations);
});
