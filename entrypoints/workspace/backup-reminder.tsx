import { useEffect, useState } from 'preact/hooks';
import { useDataWords } from '../../components/words/data-words.ts';
import { backupDue } from '../../lib/review/backup-due.ts';
import { sizeOfNotebook } from '../../lib/store/whole-notebook.ts';
import { openNotebook } from '../browser/notebook.ts';
import { openPage } from '../browser/open-page.ts';
import { loadSettings } from '../browser/settings-storage.ts';

async function dueNow() {
  const { notes, changed } = await sizeOfNotebook(await openNotebook());
  const { lastBackup } = await loadSettings();
  return backupDue({ notes, changed, lastBackup }, Date.now());
}

/** Says that the last backup is old, and leads to the next; nothing where it is not. */
export function BackupReminder() {
  const words = useDataWords();
  const [due, setDue] = useState<number | 'never' | null>(null);
  useEffect(() => {
    dueNow().then(setDue, () => setDue(null));
  }, []);
  if (due === null) return null;
  return (
    <p class="backup-reminder">
      {words.remind(due)}{' '}
      <button type="button" class="quiet" onClick={() => openPage('/settings.html#backup')}>
        {words.toBackup}
      </button>
    </p>
  );
}
