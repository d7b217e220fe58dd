import { expect, test } from 'vitest';
import { ledgerLines } from '../../../lib/exchange/tables/ledger-lines.ts';
import { taskTable } from '../../../lib/exchange/tables/task-table.ts';
import { exchangeWords } from '../../../lib/exchange/words/exchange-words.ts';
import type { CollectedFollowUp, CollectedNotice } from '../../../lib/model/collection.ts';
import type { FollowUp } from '../../../lib/model/follow-up.ts';
import type { NotePlace } from '../../../lib/model/located-note.ts';
import { isInConflict, latestEntry } from '../../../lib/review/ledger/followed-up.ts';
import { sampleNotice } from '../../support/sample-collection.ts';

const words = exchangeWords('zh-CN');

interface Said extends Partial<FollowUp> {
  readonly id?: string;
  readonly changed?: number;
}

/** What somebody says of the task at a quotation, in a thing of its own. */
function followUp(quote: string, { id = quote, changed = 1, ...said }: Said): CollectedFollowUp {
  const from = sampleNotice.text.indexOf(quote);
  const place: NotePlace =
    from < 0 ? { state: 'orphan' } : { state: 'exact', span: { from, to: from + quote.length } };
  const entry = { state: null, progress: '', remarks: '', kind: 'target' as const, ...said };
  const content = { notice: 'n', selector: { exact: quote }, ...entry };
  const by = { id: 'a', name: '甲' };
  return {
    id,
    heads: [`${id}.1`],
    wordings: [{ id: `${id}.1`, said: content, by, changed }],
    place,
  };
}

const withSaid = (...followUps: CollectedFollowUp[]): CollectedNotice => ({
  ...sampleNotice,
  notes: [],
  verdicts: [],
  followUps,
});
const linesOf = (...followUps: CollectedFollowUp[]) =>
  ledgerLines(withSaid(...followUps), { words, everyNote: false });
const cellsOf = (notice: CollectedNotice, ...names: string[]) => {
  const { columns, rows } = taskTable({ notices: [notice], made: 0 }, { words });
  const at = names.map((name) => columns.findIndex((column) => column.name === name));
  return rows.map((row) => at.map((index) => row[index]));
};

test('what is said of a task stands in its row, in the columns that offices have for it', () => {
  const said = { state: 'under-way', progress: '已上线6类', remarks: '缺两类' } as const;
  expect(cellsOf(withSaid(followUp('10類以上', said)), '进展', '状态', '备注')).toEqual([
    [null, null, null],
    ['已上线6类', '推进中', '缺两类'],
    [null, null, null],
  ]);
});

test('the remarks of a row stand before the verdict and the notes on its words', () => {
  const notice = { ...sampleNotice, followUps: [followUp('10類以上', { remarks: '缺两类' })] };
  expect(cellsOf(notice, '备注')[1]).toEqual([
    '缺两类\n核定：改为 ≥ 12 类\n与去年相同？（重点、甲）',
  ]);
});

test('a row is found again although its words were read a little differently before', () => {
  const [, licences] = linesOf(followUp('新增電子證照10類', { progress: '甲' }));
  expect(latestEntry(licences?.followedUp).progress).toBe('甲');
  const [, , publicity] = linesOf(followUp('加強', { kind: 'measure', progress: '乙' }));
  expect(latestEntry(publicity?.followedUp).progress).toBe('乙');
});

test('what was said of a measure stays with it when a target is found there', () => {
  const [, licences] = linesOf(followUp('推進“一網通辦”', { kind: 'measure', progress: '甲' }));
  expect(latestEntry(licences?.followedUp).progress).toBe('甲');
});

test('what is said of words that are no task any more has a line of its own', () => {
  const lines = linesOf(followUp('已删去的任务', { progress: '完成一半', state: 'behind' }));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({ task: '', measure: '已删去的任务', span: null });
  expect(latestEntry(lines[0]?.followedUp)).toMatchObject({ progress: '完成一半' });
});

test('what two people say of one task stands side by side, and each once where they agree', () => {
  const one = followUp('10類以上', { id: 'a', state: 'done', changed: 2 });
  const other = followUp('10類以上', { id: 'b', state: 'behind', changed: 1 });
  const [, apart] = linesOf(one, other);
  expect(isInConflict(apart?.followedUp)).toBe(true);
  expect(latestEntry(apart?.followedUp).state).toBe('done');
  expect(apart?.followedUp?.things.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(cellsOf(withSaid(one, other), '状态')[1]).toEqual(['滞后 / 已完成']);
  const [, agreed] = linesOf(one, followUp('10類以上', { id: 'b', state: 'done', changed: 1 }));
  expect(isInConflict(agreed?.followedUp)).toBe(false);
});

test('a template says which columns there are, in which order and under which names', () => {
  const template = {
    name: '督查',
    columns: [{ column: 'state', name: '办理状态' }, { column: 'task' }, { column: 'value' }],
  } as const;
  const { columns, rows } = taskTable(
    { notices: [withSaid(followUp('10類以上', { state: 'done' }))], made: 0 },
    { words, template: { ...template, columns: [...template.columns] } },
  );
  expect(columns.map(({ name }) => name)).toEqual(['办理状态', '工作任务', '目标值']);
  expect(rows[1]).toEqual(['已完成', '推进“一网通办”', 10]);
});
