import { expect, test } from 'vitest';
import { makeBundle } from '../../../../lib/exchange/bundle/make-bundle.ts';
import { planImport } from '../../../../lib/exchange/import/plan-import.ts';
import { planRows } from '../../../../lib/exchange/import/plan-rows.ts';
import { readImport } from '../../../../lib/exchange/import/read-import.ts';
import { writeQdc } from '../../../../lib/exchange/refi-qda/qdc.ts';
import { writeQdpx } from '../../../../lib/exchange/refi-qda/qdpx.ts';
import { writeWebAnnotation } from '../../../../lib/exchange/web-annotation/web-annotation.ts';
import { sampleBundle, sampleRevisions } from '../../../support/sample-bundle.ts';
import { sampleCollection } from '../../../support/sample-collection.ts';

const options = { language: 'zh-CN' } as const;
const bytesOf = (content: string | Uint8Array | undefined) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? new Uint8Array());

const bundle = bytesOf(makeBundle(sampleBundle, 'x').content);

test('every file that we write for reading again is known by what is in it, whatever its name', async () => {
  const written = [writeQdpx, writeQdc, writeWebAnnotation].map(async (write) =>
    readImport(bytesOf((await write(sampleCollection, options))?.content)),
  );
  const [project, codebook, annotations] = await Promise.all(written);
  expect(project).toMatchObject({ type: 'foreign', notes: { notes: [{ text: '与去年相同？' }] } });
  expect(codebook).toMatchObject({ type: 'foreign', codes: [{ name: '数字政府' }] });
  expect(annotations).toMatchObject({
    type: 'foreign',
    notes: { notes: [{ text: '与去年相同？' }] },
  });
  expect(await readImport(bundle)).toMatchObject({ type: 'wordings', by: '甲' });
});

test('a fault is told with its place', async () => {
  const broken = new TextDecoder().decode(bundle).replace('"colour":"green"', '"colour":"pink"');
  expect(await readImport(bytesOf(broken))).toMatchObject({
    type: 'fault',
    fault: {
      failure: 'damaged',
      message: expect.stringMatching(/^line 5, revision\.content\.colour: /u),
    },
  });
  expect(await readImport(new Uint8Array())).toMatchObject({ type: 'fault' });
});

test('a long file tells how far it is read', async () => {
  const many = Array.from({ length: 1200 }, (_, at) => {
    const id = `00000000-0000-4000-8000-${String(5000 + at).padStart(12, '0')}`;
    return { ...sampleRevisions[2]!, id, of: id };
  });
  const long = bytesOf(makeBundle({ ...sampleBundle, revisions: many }, 'x').content);
  const shares: number[] = [];
  await readImport(long, async (share) => void shares.push(share));
  expect(shares).toHaveLength(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});

test('a plan is read with what needs a decision first, and who wrote what', () => {
  const plan = planImport(sampleRevisions, sampleRevisions.slice(0, 4));
  const { rows, counts } = planRows(plan, 99);
  expect(Object.fromEntries(counts)).toEqual({ same: 3, conflict: 1, new: 2 });
  expect(planRows(plan, 2).rows).toEqual(rows.slice(0, 2));
  expect(rows.map(({ kind, sort, after }) => [kind, sort, after])).toEqual([
    [
      'note',
      'conflict',
      [
        { text: '「新增电子证照10类以上」 去年9类', by: '甲' },
        { text: '「新增电子证照10类以上」 相同', by: '乙' },
      ],
    ],
    ['verdict', 'new', [{ text: '「10类以上」 → ≥ 12', by: '乙', answer: 'corrected' }]],
    ['follow-up', 'new', [{ text: '「10類以上」 已上线6类', by: '甲', state: 'under-way' }]],
  ]);
});
