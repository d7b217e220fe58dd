import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingSchema } from '../../../lib/model/reading.ts';
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
      for (const finding of [targets, obligations, deadlines, bodies, references].flat()) {
        expect(text.slice(finding.from, finding.to)).toBe(finding.quote);
        expect(finding.quote).not.toContain('\n');
        expect(lines[finding.line - 1]).toContain(finding.quote);
      }
    }),
    RUNS,
  ));

test('every line that is not blank is one block, in order', () =>
  fc.assert(
    fc.property(noticeText, (text) => {
      const written = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
      expect(read({ text }).blocks.map(({ line }) => line)).toEqual(written);
    }),
    RUNS,
  ));

test('reading twice gives the same', () =>
  fc.assert(
    fc.property(noticeText, (text) => {
      expect(read({ text })).toEqual(read({ text }));
    }),
    RUNS,
  ));
