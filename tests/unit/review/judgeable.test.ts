import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';
import { judgeables, judgementsOf } from '../../../lib/review/judgeable.ts';

const TEXT = `某市人民政府关于做好有关工作的通知
各有关单位：
一、主要任务
（一）培育企业。年底前新增高新技术企业不少于15家。（责任单位：市科委）
（二）规范收费。任何单位不得向企业摊派费用。`;

const reading = read({ text: TEXT });
const found = judgeables(reading, TEXT);
const wordsOf = (kind: string) =>
  found.filter((each) => each.kind === kind).map(({ span }) => TEXT.slice(span.from, span.to));

test('all that is lit can be judged, with what was read of it', () => {
  expect(wordsOf('target')).toEqual(['不少于15家']);
  expect(wordsOf('measure')).toHaveLength(2);
  const readOf = (kind: string) => found.find((each) => each.kind === kind)?.read;
  expect(readOf('target')).toMatchObject({ value: 15, comparator: 'ge', unit: '家' });
  expect(readOf('prohibit')).toEqual({ modality: 'prohibit' });
  expect(readOf('body')).toEqual({ name: '市科委', role: 'responsible' });
  expect(readOf('measure')).toEqual({});
});

test('what the text does not say is in more doubt than what it says', () => {
  const [said] = judgeables(read({ text: TEXT }), TEXT).filter(({ kind }) => kind === 'target');
  const unsure = TEXT.replace('年底前新增高新技术企业不少于15家', '探索打造首批15家');
  const [concluded] = judgeables(read({ text: unsure }), unsure).filter(
    ({ kind }) => kind === 'target',
  );
  expect(concluded?.doubt).toBeGreaterThan(said?.doubt ?? Number.POSITIVE_INFINITY);
});

test('a verdict is on the finding of its kind and place, and none once it is taken back', () => {
  const at = found.findIndex((each) => each.kind === 'target');
  const { kind = 'target', span = { from: 0, to: 0 } } = found[at] ?? {};
  const right = { kind, span, answer: 'right' as const };
  expect(judgementsOf(found, [right]).map((each) => each?.answer)).toEqual(
    found.map((_, index) => (index === at ? 'right' : undefined)),
  );
  expect(judgementsOf(found, [{ ...right, answer: null }]).filter(Boolean)).toEqual([]);
});
