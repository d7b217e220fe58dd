import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';
import { examples } from '../../../lib/reading/region-of.examples.ts';
import { regionOf } from '../../../lib/reading/region-of.ts';

test.each(examples)('%j is of %s', (origin, region) => {
  expect(regionOf(origin)).toBe(region);
});

const CORPUS = '../shared/corpus';

test.skipIf(!existsSync(CORPUS))(
  'whole notices are told to be of the region that published them',
  () => {
    const index: { id: string; region: string; source: string }[] = JSON.parse(
      readFileSync(`${CORPUS}/index.json`, 'utf8'),
    );
    const told = index.map(({ id, region, source }) => {
      const text = readFileSync(`${CORPUS}/${id}.txt`, 'utf8');
      const { notice } = read({ text });
      return { id, region, told: regionOf({ ...notice, urls: [source.split(' ')[0] ?? ''] }) };
    });
    const isRight = (each: (typeof told)[number]) => each.region.includes(each.told ?? '？');
    const wrong = told.filter((each) => each.told !== null && !isRight(each));
    expect(told.filter(isRight).length / told.length).toBeGreaterThan(0.8);
    expect(wrong.length / told.length).toBeLessThan(0.05);
  },
);
