import type { Measure } from '../../lib/model/measure.ts';
import type { NoticeFields } from '../../lib/model/notice-fields.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Target } from '../../lib/model/target.ts';
import { commitments } from '../../lib/reading/commitments.ts';
import { quantityWords } from '../../lib/text/quantity-words.ts';
import { plainTable } from '../../tests/support/plain-table.ts';

/** What was found in a notice as tables of plain text: its fields, its measures, its numeric targets. */
export function demoTables(reading: Reading): string {
  const { notice, measures } = reading;
  const targets = commitments(reading);
  return [
    fieldsTable(notice),
    `${measures.length} measures (措施)`,
    measuresTable(measures),
    `${targets.length} numeric targets (量化指标)`,
    targetsTable(targets),
  ].join('\n\n');
}

function fieldsTable(notice: NoticeFields): string {
  return plainTable(
    [{ name: 'field' }, { name: 'found', most: 90 }],
    [
      ['标题 title', notice.title ?? '—'],
      ['发文机关 issuers', notice.issuers.join('、') || '—'],
      ['文号 number', notice.docNumber ?? '—'],
      ['日期 date', notice.date ?? '—'],
      ['主送 addressees', notice.addressees.join('、') || '—'],
      ['文种 genre', notice.genre],
    ],
  );
}

function measuresTable(measures: readonly Measure[]): string {
  const counts = (measure: Measure) =>
    [measure.targets, measure.obligations, measure.deadlines, measure.bodies].map(({ length }) =>
      length === 0 ? '' : String(length),
    );
  return plainTable(
    [
      { name: '措施 measure', most: 44 },
      { name: '所属 section', most: 40 },
      { name: '指标', right: true },
      { name: '义务', right: true },
      { name: '时限', right: true },
      { name: '责任', right: true },
    ],
    measures.map((measure) => [measure.heading, measure.section.at(-1) ?? '', ...counts(measure)]),
  );
}

function targetsTable(targets: readonly Target[]): string {
  return plainTable(
    [
      { name: '指标 indicator', most: 40 },
      { name: '值 value', right: true },
      { name: '时限 deadline' },
      { name: '原文 words', most: 40 },
      { name: '规则 rule' },
    ],
    targets.map((target) => [
      target.indicator,
      quantityWords(target),
      target.deadline ?? '',
      target.quote,
      target.rule,
    ]),
  );
}
