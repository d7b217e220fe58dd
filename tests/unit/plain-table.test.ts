import { expect, test } from 'vitest';
import { displayWidth, plainTable } from '../support/plain-table.ts';

test('columns stand straight under Chinese and Latin text', () => {
  const table = plainTable(
    [{ name: '指标' }, { name: 'n', right: true }, { name: '时限' }],
    [
      ['综合窗口比例', '100', '2023'],
      ['PCT', '5', ''],
    ],
  );
  expect(table).toBe(
    [
      '指标            n  时限',
      '------------  ---  ----',
      '综合窗口比例  100  2023',
      'PCT             5',
    ].join('\n'),
  );
});

test('a long cell is cut where it takes too much room', () => {
  const [, , row = ''] = plainTable([{ name: 'q', most: 6 }], [['区政府各\n部门']]).split('\n');
  expect(row).toBe('区政…');
  expect(displayWidth(row)).toBeLessThanOrEqual(6);
});
