import { expect, test } from 'vitest';
import { codeBook } from '../../../lib/notebook/code-book.ts';
import { collectNotes } from '../../../lib/notebook/collect-notes.ts';
import { CODE, NOTE, sampleRevisions } from '../../support/sample-bundle.ts';
import { MADE } from '../../support/sample-collection.ts';
import { sampleText } from '../../support/sample-reading.ts';

const from = sampleText.indexOf('新增電子證照10類以上');

test('each present wording of a note goes into files, found again in the text, with its writer and both times', () => {
  const { notes } = collectNotes(sampleRevisions, sampleText);
  expect(
    notes.map(({ id, note, by, created, changed, place }) => [
      ...[id, note.text, by.name, created - MADE, changed - MADE, place],
    ]),
  ).toEqual([
    [NOTE, '去年9类', '甲', 3, 4, { state: 'exact', span: { from, to: from + 11 } }],
    [NOTE, '相同', '乙', 3, 5, { state: 'exact', span: { from, to: from + 11 } }],
  ]);
});

test('a verdict goes with the finding that it is about', () => {
  const { verdicts } = collectNotes(sampleRevisions, sampleText);
  const at = sampleText.indexOf('10類以上');
  expect(verdicts).toEqual([
    {
      kind: 'target',
      span: { from: at, to: at + 5 },
      answer: 'corrected',
      correction: { value: 12, comparator: 'ge' },
    },
  ]);
});

test('the codebook has every code by its id', () => {
  expect([...codeBook(sampleRevisions)].map(([id, { name }]) => [id, name])).toEqual([
    [CODE, '数字政府'],
  ]);
});

test('what is said of a task is found on its words in the text', () => {
  const { followUps } = collectNotes(sampleRevisions, sampleText);
  expect(followUps).toHaveLength(1);
  const [{ place, wordings }] = followUps as [(typeof followUps)[0]];
  expect(place.state === 'exact' && sampleText.slice(place.span.from, place.span.to)).toBe(
    '10類以上',
  );
  expect(wordings.map(({ said }) => [said.state, said.progress])).toEqual([
    ['under-way', '已上线6类'],
  ]);
});
