/** What is known of the notebook and its backups; moments in milliseconds since 1970. */
export interface BackupState {
  readonly notes: number;
  /** When something was last written; null where nothing was. */
  readonly changed: number | null;
  /** When it was last saved as a file; null for never. */
  readonly lastBackup: number | null;
}

const DAY = 86_400_000;
/** After so many days a backup is old. */
const OLD_DAYS = 30;
/** So many notes without any backup are work that somebody would miss. */
const MANY = 10;

/**
 * Whether a person is to be reminded of a backup: something was written since the last one, and that is old; or there is none, of many notes.
 *
 * @param now Milliseconds since 1970.
 * @returns Whole days since the last backup, 'never' where there was none, null where nobody need be reminded.
 */
export function backupDue(
  { notes, changed, lastBackup }: BackupState,
  now: number,
): number | 'never' | null {
  if (changed === null) return null;
  if (lastBackup === null) return notes >= MANY ? 'never' : null;
  const days = Math.floor((now - lastBackup) / DAY);
  return changed > lastBackup && days >= OLD_DAYS ? days : null;
}
