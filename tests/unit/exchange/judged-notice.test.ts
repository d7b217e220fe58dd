import { expect, test } from 'vitest';
import { dueDays } from '../../../lib/exchange/ics/due-days.ts';
import { judgedNotice } from '../../../lib/exchange/judged-notice.ts';
import { ledgerLines } from '../../../lib/exchange/tables/ledger-lines.ts';
import { ledgerTables } from '../../../lib/exchange/tables/ledger-tables.ts';
import { exchangeWords } from '../../../lib/exchange/words/exchange-words.ts';
import type { CollectedFollowUp, CollectedNotice } from '../../../lib/model/collection.ts';
import type { Judgement } from '../../../lib/model/judgement.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { latestEntry } from '../../../lib/review/ledger/followed-up.ts';
import { timeline } from '../../../lib/review/pictures/timeline.ts';
import { sampleNotice } from '../../support/sample-collection.ts';
import { sampleReading, sampleText } from '../../support/sample-reading.ts';

const words = exchangeWords('zh-CN');

function spanOf(quote: string) {
  const from = sampleText.indexOf(quote);
  return { from, to: from + quote.length };
}

type Said = Pick<Judgement, 'answer' | 'correction'>;
const said = (kind: Judgement['kind'], quote: string, what: Said): Judgement => ({
  ...{ kind, span: spanOf(quote) },
  ...what,
});
const wrong: Said = { answer: 'wrong' };
const corrected = (correction: Judgement['correction']): Said => ({
  answer: 'corrected',
  correction,
});

const withVerdicts = (...verdicts: Judgement[]): CollectedNotice => ({
  ...sampleNotice,
  notes: [],
  verdicts,
});
const linesOf = (notice: CollectedNotice) => ledgerLines(notice, { words, everyNote: false });
const sheetOf = (notice: CollectedNotice, name: string) =>
  ledgerTables({ notices: [notice], made: 0 }, words).find((table) => table.name === name)?.rows;

const LICENCES = '10類以上';
const DUTY = '新增電子證照10類以上，應當於6月底前完成';

test('a row shows what a target was corrected to, and its remark says that it was', () => {
  const [, line] = linesOf(
    withVerdicts(
      said('target', LICENCES, corrected({ value: 12, indicator: '证照', deadline: '2026-12-31' })),
    ),
  );
  expect(line?.quantity).toMatchObject({ value: 12, unit: '类', indicator: '证照' });
  expect(line?.due).toBe('2026-12-31');
  expect(line?.said).toBe('核定：改为 ≥ 12 类，证照，2026-12-31');
  expect(line?.words).toContain('10類以上');
});

test('bodies and days of a row are those that were corrected', () => {
  const [, line] = linesOf(
    withVerdicts(
      said('body', '区政府办', corrected({ name: '区政府办公室', role: 'support' })),
      said('deadline', '6月底前', corrected({ date: '2026-06-30' })),
    ),
  );
  expect(line?.bodies).toEqual({ lead: [], responsible: [], support: ['区政府办公室'] });
  expect(line?.due).toBe('2026-06-30');
});

test('a wrong target has no row, its measure stays with what was said of it, and the others keep their own', () => {
  const followUp: CollectedFollowUp = {
    id: 'a',
    heads: ['a.1'],
    wordings: [
      {
        ...{ id: 'a.1', by: { id: 'b', name: '甲' }, changed: 1 },
        said: {
          ...{ notice: 'n', kind: 'target', selector: { exact: LICENCES } },
          ...{ state: 'done', progress: '', remarks: '' },
        },
      },
    ],
    place: { state: 'exact', span: spanOf(LICENCES) },
  };
  const lines = linesOf({
    ...withVerdicts(said('target', LICENCES, wrong)),
    followUps: [followUp],
  });
  expect(lines.map(({ task, kind }) => [task, kind])).toEqual([
    ['', 'target'],
    ['推进“一网通办”', 'measure'],
    ['加强宣传', 'measure'],
  ]);
  expect(latestEntry(lines[1]?.followedUp).state).toBe('done');
  const [licences, publicity] = linesOf(withVerdicts(said('target', '50家', wrong)));
  expect(licences?.quantity).toMatchObject({ value: 10, indicator: '电子证照' });
  expect(publicity?.task).toBe('加强宣传');
});

test('what is no measure is no task: its target has a row of its own', () => {
  const lines = linesOf(withVerdicts(said('measure', '推進“一網通辦”', wrong)));
  expect(lines.map(({ task }) => task)).toEqual(['', '', '加强宣传']);
});

test('a quantity that a reader calls a target has a row, and a target that is none has not', () => {
  const lines = linesOf(
    withVerdicts(
      said('target', '2025', corrected({ class: 'target' })),
      said('target', '50家', corrected({ class: 'quantity' })),
    ),
  );
  expect(lines.flatMap(({ quantity }) => quantity?.indicator ?? [])).toEqual(['年份', '电子证照']);
});

test('every sheet leaves out what is wrong, and counts what is left', () => {
  const notice = withVerdicts(
    said('target', LICENCES, wrong),
    said('must', DUTY, wrong),
    said('body', '区政府办', wrong),
  );
  expect(sheetOf(notice, '指标')).toHaveLength(1);
  expect(sheetOf(notice, '义务')).toEqual([]);
  expect(sheetOf(notice, '责任单位')).toEqual([]);
  expect(sheetOf(notice, '来源')?.[0]?.slice(7, 10)).toEqual([2, 1, 0]);
});

test('a duty that was corrected to a ban is a ban, with the verdict beside it', () => {
  const notice = withVerdicts(said('must', DUTY, corrected({ modality: 'prohibit' })));
  const [row] = sheetOf(notice, '义务') ?? [];
  expect(row).toEqual(expect.arrayContaining(['不得', '改为 不得']));
});

test('pictures and calendars follow the corrected days', () => {
  const notice = withVerdicts(said('target', '50家', corrected({ deadline: '2027-06-30' })));
  expect(timeline(linesOf(notice)).months).toContain('2027-06');
  expect(dueDays(judgedNotice(notice)).map(({ day }) => day)).toEqual(['2025-06-30', '2027-06-30']);
});

test('an amount that a reader gave is shown although the words have no number', () => {
  const reading: Reading = {
    ...sampleReading,
    targets: sampleReading.targets.map((target) => ({ ...target, implicit: true })),
  };
  const verdicts = [
    said('target', LICENCES, corrected({ value: 95, unit: '%' })),
    said('target', '50家', corrected({ indicator: '企业' })),
  ];
  const now = judgedNotice({ ...sampleNotice, reading, verdicts }).reading.targets;
  expect(now.map(({ implicit }) => implicit)).toEqual([true, true, undefined]);
});

test('a verdict that was taken back changes nothing', () => {
  const back: Said = { answer: null, correction: { value: 12 } };
  const notice = withVerdicts(said('target', LICENCES, back));
  expect(linesOf(notice)).toEqual(linesOf(withVerdicts()));
});
