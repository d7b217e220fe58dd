import { expect, test } from 'vitest';
import { type BackupState, backupDue } from '../../../lib/review/backup-due.ts';

const NOW = Date.UTC(2026, 5, 1);
const ago = (days: number) => NOW - days * 86_400_000;

const cases: readonly [what: string, state: BackupState, due: number | 'never' | null][] = [
  ['nothing was ever written', { notes: 0, changed: null, lastBackup: null }, null],
  ['there are a few notes', { notes: 9, changed: ago(90), lastBackup: null }, null],
  ['there are many notes and no backup', { notes: 10, changed: ago(0), lastBackup: null }, 'never'],
  ['the backup is fresh', { notes: 50, changed: ago(1), lastBackup: ago(29) }, null],
  ['the backup is old', { notes: 50, changed: ago(1), lastBackup: ago(30) }, 30],
  [
    'nothing changed since an old backup',
    { notes: 50, changed: ago(60), lastBackup: ago(60) },
    null,
  ],
];

test.each(cases)('where %s, a reminder of a backup: %j → %s', (_, state, due) => {
  expect(backupDue(state, NOW)).toBe(due);
});
