import { expect, test } from 'vitest';
import type { Judgement } from '../../../lib/model/judgement.ts';
import { read } from '../../../lib/reading/read.ts';
import { judgedReading } from '../../../lib/review/judged-reading.ts';
import { sampleReading } from '../../support/sample-reading.ts';

const { targets, obligations, deadlines, bodies, measures } = sampleReading;

function said(
  kind: Judgement['kind'],
  finding: Judgement['span'] | undefined,
  what: Pick<Judgement, 'answer' | 'correction'>,
): Judgement {
  const { from = -1, to = -1 } = finding ?? {};
  return { kind, span: { from, to }, ...what };
}

const corrected = (correction: Judgement['correction']) => ({
  answer: 'corrected' as const,
  correction,
});

test('what was corrected stands in the place of what was read, of every kind', () => {
  const [duty] = obligations;
  const now = judgedReading(sampleReading, [
    said('target', targets[0], corrected({ value: 60, comparator: 'ge' })),
    said(duty?.modality ?? 'must', duty, corrected({ modality: 'prohibit' })),
    said('deadline', deadlines[0], corrected({ date: '2026-06-30' })),
    said('body', bodies[0], corrected({ name: '区政府办公室', role: 'support' })),
  ]);
  expect(now.targets[0]).toMatchObject({ value: 60, comparator: 'ge', quote: targets[0]?.quote });
  expect(now.obligations[0]?.modality).toBe('prohibit');
  expect(now.deadlines[0]?.date).toBe('2026-06-30');
  expect(now.bodies[0]).toMatchObject({ name: '区政府办公室', role: 'support' });
  expect(now.measures).toEqual(measures);
});

test('targets that have their day from a deadline follow its correction, unless they were judged themselves', () => {
  const TEXT = [
    '某市人民政府关于2024年工作的通知',
    '各区人民政府：',
    '现将有关事项通知如下。',
    '一、任务',
    '2024年6月底前新增停车位不少于200个，培训不少于300人次。',
  ].join('\n');
  const reading = read({ text: TEXT });
  const [places, trained] = reading.targets;
  const [deadline] = reading.deadlines;
  const days = (...judgements: Judgement[]) =>
    judgedReading(reading, judgements).targets.map((target) => target.deadline);
  const later = said('deadline', deadline, corrected({ date: '2025-06-30' }));
  expect(days(later)).toEqual(['2025-06-30', '2025-06-30']);
  expect(days(later, said('target', places, { answer: 'right' }))).toEqual([
    '2024-06-30',
    '2025-06-30',
  ]);
  expect(days(said('deadline', deadline, { answer: 'wrong' }))).toEqual([null, null]);
  expect(days(said('target', trained, { answer: 'right' }))).toEqual(['2024-06-30', '2024-06-30']);
});

test('a range that was corrected to one value loses its upper end', () => {
  const range = {
    ...sampleReading,
    targets: [{ ...targets[0]!, comparator: 'range', value2: 70 }],
  };
  const reading = range as typeof sampleReading;
  const [now] = judgedReading(reading, [
    said('target', targets[0], corrected({ comparator: 'eq' })),
  ]).targets;
  expect(now).not.toHaveProperty('value2');
});

test('what is wrong is gone, and measures name what is left at its new place', () => {
  const [first] = targets;
  const left = judgedReading(sampleReading, [said('target', first, { answer: 'wrong' })]);
  expect(left.targets).toEqual(targets.filter((target) => target !== first));
  const named = (reading: typeof sampleReading) =>
    reading.measures.map((measure) => measure.targets.map((index) => reading.targets[index]));
  expect(named(left)).toEqual(named(sampleReading));
});

test('a measure that is none is gone, and what was found in its words stays', () => {
  const block = sampleReading.blocks.find(({ line }) => line === measures[0]?.line);
  const left = judgedReading(sampleReading, [said('measure', block, { answer: 'wrong' })]);
  expect(left.measures).toHaveLength(measures.length - 1);
  expect(left.targets).toEqual(targets);
});

test('a verdict on no finding of this reading changes nothing', () => {
  const astray = said('target', { from: 0, to: 1 }, { answer: 'wrong' });
  expect(judgedReading(sampleReading, [astray])).toEqual(sampleReading);
});
