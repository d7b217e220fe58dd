import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJSONSchema } from 'zod';
import { makeBundle } from '../../../../lib/exchange/bundle/make-bundle.ts';
import { readBundle } from '../../../../lib/exchange/bundle/read-bundle.ts';
import { bundleRecordSchema } from '../../../../lib/model/bundle.ts';
import type { Revision } from '../../../../lib/model/revision.ts';
import type { Correction } from '../../../../lib/model/verdict.ts';
import { sampleBundle, sampleRevisions } from '../../../support/sample-bundle.ts';
import { HOSTILE } from '../../../support/sample-collection.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const linesOf = (revisions: readonly Revision[]) =>
  makeBundle({ ...sampleBundle, revisions }, 'x').content as string;

/** The wordings that come back from a bundle of these. */
async function there(revisions: readonly Revision[]) {
  const read = await readBundle(bytesOf(linesOf(revisions)));
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.bundle;
}

test('all that people wrote comes back as it was: notices with texts, every wording of notes, verdicts, codes and follow-ups', async () => {
  expect(await there(sampleRevisions)).toEqual(sampleBundle);
});

test('a bundle asks only for an edition that knows all that people wrote in it', async () => {
  const older = sampleRevisions.filter(({ kind }) => kind !== 'follow-up');
  expect(linesOf(older)).toContain('"needs":1,');
  expect(linesOf(sampleRevisions)).toContain('"needs":2,');
  const first = linesOf(older).replace(/"version":\d+/u, '"version":1');
  const read = await readBundle(bytesOf(first));
  expect('bundle' in read && read.bundle.revisions).toEqual(older);
});

test('the same wordings make the same file, whatever their order and however often they come', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...sampleRevisions, ...sampleRevisions], {
        minLength: 2 * sampleRevisions.length,
      }),
      (shuffled) => {
        expect(linesOf(shuffled)).toBe(linesOf(sampleRevisions));
      },
    ),
  );
});

/** The verdict of the sample, with another correction. */
const correcting = (correction: Correction) =>
  sampleRevisions.map((each) =>
    each.kind === 'verdict' && each.content !== null
      ? { ...each, content: { ...each.content, correction } }
      : each,
  );

test('only a file with corrections that the first edition did not know needs the second', async () => {
  const needs = (revisions: readonly Revision[]) =>
    JSON.parse(linesOf(revisions).split('\n')[0] ?? '').needs;
  const first = ({ kind }: Revision) => kind !== 'follow-up';
  const body = correcting({ name: '区政府办公室', role: 'support' }).filter(first);
  expect(needs(sampleRevisions.filter(first))).toBe(1);
  expect(needs(body)).toBe(2);
  expect((await there(body)).revisions).toEqual(body);
});

/** The notes of the sample, each saying `text`. */
const saying = (text: string) =>
  sampleRevisions.map((each) =>
    each.kind === 'note' && each.content !== null
      ? { ...each, content: { ...each.content, text } }
      : each,
  );

test.each(HOSTILE)('a note that says %j says so again', async (text) => {
  expect((await there(saying(text))).revisions).toEqual(saying(text));
});

test('any text comes back to the last code unit, lone surrogates and all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect((await there(saying(text))).revisions).toEqual(saying(text));
    }),
    { numRuns: 50 },
  );
});

/** The description of the format for whoever reads bundles without us; `vitest -u` writes it anew. */
const DESCRIPTION = '../../../../lib/exchange/bundle/bundle-record.schema.json';

test('the description of the format is that of this edition: what changes it may need a new edition (see lib/model/bundle.ts)', async () => {
  const schema = toJSONSchema(bundleRecordSchema, { io: 'input', reused: 'ref' });
  const described = { title: 'One line of a Piyue bundle (JSON Lines)', ...schema };
  await expect(`${JSON.stringify(described, null, 2)}\n`).toMatchFileSnapshot(DESCRIPTION);
});
