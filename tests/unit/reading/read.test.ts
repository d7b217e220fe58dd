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
