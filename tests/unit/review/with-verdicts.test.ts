import { expect, test } from 'vitest';
import type { Judgement } from '../../../lib/model/judgement.ts';
import { countVerdicts } from '../../../lib/review/count-verdicts.ts';
import {
  filterOutline,
  searchTerms,
  type VerdictFilter,
} from '../../../lib/review/filter-outline.ts';
import { outline, type PassageNode } from '../../../lib/review/outline.ts';
import { withVerdicts } from '../../../lib/review/with-verdicts.ts';
import { sampleReading } from '../../support/sample-reading.ts';

const whole = outline(sampleReading);
const [firstTarget, secondTarget] = sampleReading.targets.filter((each) => each.class === 'target');
const [deadline] = sampleReading.deadlines;
const [body] = sampleReading.bodies;

function said(
  kind: Judgement['kind'],
  finding: Judgement['span'] | undefined,
  what: Pick<Judgement, 'answer' | 'correction'>,
): Judgement {
  const { from = -1, to = -1 } = finding ?? {};
  return { kind, span: { from, to }, ...what };
}

const passages = (nodes: ReturnType<typeof filterOutline>) =>
  nodes.filter((node): node is PassageNode => node.type === 'passage');

function left(judgements: Judgement[], verdict: VerdictFilter, query = ''): string[] {
  const filter = { terms: searchTerms(query), hiddenKinds: [], verdict };
  return passages(filterOutline(withVerdicts(whole, judgements), filter)).flatMap(
    ({ isMeasure, words, items }) => [
      ...(isMeasure ? [words] : []),
      ...items.map((item) => (item.kind === 'target' ? item.amount : item.words)),
    ],
  );
}

test('what was judged in one way stands alone under its filter, all else under that of what is to be judged', () => {
  const judgements = [
    said('deadline', deadline, { answer: 'wrong' }),
    said('target', firstTarget, { answer: 'right' }),
  ];
  expect(left(judgements, 'wrong')).toEqual(['6月底前']);
  expect(left(judgements, 'right')).toEqual(['50 家']);
  expect(left(judgements, 'corrected')).toEqual([]);
  expect(left(judgements, 'none')).not.toContain('6月底前');
  expect(left(judgements, 'none')).toContain('≥ 10 类');
});

test('a verdict on a finding of another kind at the same place says nothing of this one', () => {
  expect(left([said('must', deadline, { answer: 'wrong' })], 'wrong')).toEqual([]);
});

test('a corrected target shows its correction, and can be looked for by it', () => {
  const judgements = [
    said('target', secondTarget, {
      answer: 'corrected',
      correction: {
        value: 20,
        comparator: 'gt',
        indicator: '电子印章',
      },
    }),
  ];
  expect(left(judgements, 'corrected', '电子印章')).toEqual(['> 20 类']);
  expect(left(judgements, 'corrected', '电子证照10')).toEqual(['> 20 类']);
  expect(
    left(
      [said('target', secondTarget, { answer: 'corrected', correction: { unit: '项' } })],
      'corrected',
    ),
  ).toEqual(['≥ 10 项']);
});

test('a measure is judged by the words that are lit for it', () => {
  const last = passages(whole).at(-1);
  const { from = 0, to = 0 } = last?.span ?? {};
  expect(
    left([said('measure', { from: from + 2, to: to - 1 }, { answer: 'wrong' })], 'wrong'),
  ).toEqual(['加强宣传']);
});

test('what several measures inherit is counted once', () => {
  const counts = countVerdicts(withVerdicts(whole, [said('body', body, { answer: 'right' })]));
  expect(counts).toEqual({ none: 6, right: 1, wrong: 0, corrected: 0 });
});

test('corrected bodies, deadlines and duties show their corrections', () => {
  const [duty] = sampleReading.obligations;
  const items = passages(
    withVerdicts(whole, [
      said('body', body, {
        answer: 'corrected',
        correction: { name: '区政府办公室', role: 'support' },
      }),
      said('deadline', deadline, { answer: 'corrected', correction: { date: '2026-06-30' } }),
      said('must', duty, { answer: 'corrected', correction: { modality: 'prohibit' } }),
    ]),
  ).flatMap((passage) => passage.items);
  expect(items).toContainEqual(
    expect.objectContaining({
      words: '区政府办公室',
      corrected: { name: '区政府办公室', role: 'support' },
    }),
  );
  expect(items).toContainEqual(expect.objectContaining({ corrected: { date: '2026-06-30' } }));
  expect(items).toContainEqual(expect.objectContaining({ corrected: { modality: 'prohibit' } }));
});
