import type { LedgerColumnName } from '../../lib/model/ledger-template.ts';
import type { LedgerLine } from '../../lib/review/ledger/ledger-line.ts';

/** A row of the grid: the head of a group, or a line under it. */
export type GridItem =
  | {
      readonly type: 'group';
      readonly key: string;
      readonly name: string;
      readonly lines: number;
      readonly overdue: number;
    }
  | {
      readonly type: 'line';
      /** A line that stands in several groups has a key in each. */
      readonly key: string;
      readonly line: LedgerLine;
      /** Its number in the ledger as it is shown, from 0. */
      readonly index: number;
    };

/** A column as it is shown. */
export interface GridColumn {
  readonly column: LedgerColumnName;
  readonly name: string;
  /** In characters of Latin text. */
  readonly width: number;
}

/** By which column the lines are sorted. */
export interface GridSort {
  readonly column: LedgerColumnName;
  readonly isDescending: boolean;
}

/** The columns that people fill in. */
export type EditedColumn = 'progress' | 'state' | 'remarks';

/** Whether people fill a column in. */
export function isEdited(column: LedgerColumnName): column is EditedColumn {
  return column === 'progress' || column === 'state' || column === 'remarks';
}
