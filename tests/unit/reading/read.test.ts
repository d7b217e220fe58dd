import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingSchema } from '../../../lib/model/reading.ts';
import { lineBlocks } from '../../../lib/reading/line-blocks.ts';
import { read } from '../../../lib/reading/read.ts';
import { noticeText } from '../../support/notice-text.ts';

const RUNS = { numRuns: 60 };

test('any text is read, and the reading is what its schema says', () =>
  fc.assert(
    fc.property(noticeText, (text) => {
      expect(readingSchema.safeParse(read({ text })).error?.issues ?? []).toEqual([]);
    }),
    RUNS,
  ));

test('every finding quotes exactly its place, within its line', () =>
  fc.assert(
    fc.property(noticeText, (text) => {
      const reading = read({ text });
      const lines = text.split('\n');
      const { targets, obligations, deadlines, bodies, references } = reading;
      const actions = reading.measures.flatMap((measure) => measure.actions ?? []);
      const found = [targets, obligations, deadlines, bodies, references, actions].flat();
      for (const finding of found) {
        expect(text.slice(finding.from, finding.to)).toBe(finding.quote);
        expect(finding.quote).not.toContain('\n');
        expect(lines[finding.line - 1]).toContain(finding.quote);
      }
    }),
    RUNS,
  ));

test('every line that is not blank is one block, in order, or several that follow each other without a gap', () =>
  fc.assert(
    fc.property(noticeText, (text) => {
      const written = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
      const { blocks } = read({ text });
      expect(lineBlocks(blocks).map(({ line }) => line)).toEqual(written);
      for (const [at, { line, to }] of blocks.entries()) {
        const next = blocks[at + 1];
        expect(next?.line === line ? next.from : to).toBe(to);
      }
    }),
    RUNS,
  ));

test('reading twice gives the same, whatever was read between', () =>
  fc.assert(
    fc.property(noticeText, noticeText, (text, other) => {
      const first = read({ text });
      read({ text: other });
      expect(read({ text })).toEqual(first);
    }),
    RUNS,
  ));

test('a title that is wrapped over two lines is quoted from the line where it opens', () => {
  const lines = Array.from(
    { length: 12 },
    () => '城市地下空间的开发利用应当遵循统筹规划综合开发合理利用依法',
  );
  const text = [
    '第一条 为加强城市地下空间的开发利用和监督管理根据《中华',
    '人民共和国土地管理法》等法律法规，结合本市实际制定本办法：',
    ...lines,
    '管理的原则。',
  ].join('\n');
  expect(read({ text }).references).toMatchObject([
    { line: 1, quote: '《中华', title: '中华人民共和国土地管理法' },
  ]);
});
