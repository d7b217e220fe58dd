import { expect, test } from 'vitest';
import { verdictWords } from '../../../lib/exchange/tables/remarks.ts';
import { exchangeWords } from '../../../lib/exchange/words/exchange-words.ts';
import { sampleNotice } from '../../support/sample-collection.ts';
import { sampleReading } from '../../support/sample-reading.ts';

const words = exchangeWords('zh-CN');
const [body] = sampleReading.bodies;
const [deadline] = sampleReading.deadlines;

test('a file says what a body and a deadline were corrected to', () => {
  const { from = 0, to = 0 } = body ?? {};
  const verdicts = [
    {
      kind: 'body' as const,
      span: { from, to },
      answer: 'corrected' as const,
      correction: { name: '区政府办公室', role: 'support' as const },
    },
    {
      kind: 'deadline' as const,
      span: { from: deadline?.from ?? 0, to: deadline?.to ?? 0 },
      answer: 'corrected' as const,
      correction: { date: '2026-06-30' },
    },
  ];
  const notice = { ...sampleNotice, verdicts };
  const answer = words.verdicts.corrected;
  expect(verdictWords(notice, ['body', body!], words)).toBe(`${answer} 区政府办公室 配合`);
  expect(verdictWords(notice, ['deadline', deadline!], words)).toBe(`${answer} 2026-06-30`);
});
