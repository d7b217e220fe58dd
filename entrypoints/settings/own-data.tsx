import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  DataSection,
  type DataSize,
  type DataTold,
} from '../../components/settings/data-section.tsx';
import { makeBundle } from '../../lib/exchange/bundle/make-bundle.ts';
import { deleteNotebook, sizeOfNotebook, wholeNotebook } from '../../lib/store/whole-notebook.ts';
import { openNotebook } from '../browser/notebook.ts';
import { openPage } from '../browser/open-page.ts';
import { ownAuthor } from '../browser/own-author.ts';
import { tellAllTabs } from '../browser/page-messages.ts';
import { loadSettings, saveSettings } from '../browser/settings-storage.ts';
import { saveFile } from '../review/exports/save-file.ts';

async function sizeNow(): Promise<DataSize> {
  const { notices, notes } = await sizeOfNotebook(await openNotebook());
  const { usage = null } = await navigator.storage.estimate();
  return { notices, notes, bytes: usage, lastBackup: (await loadSettings()).lastBackup };
}

/** Saves everything as a bundle, with the day in its name. */
async function backUp(now: number): Promise<DataTold> {
  const { revisions, texts } = await wholeNotebook(await openNotebook());
  const day = new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const by = await ownAuthor();
  const file = makeBundle({ made: now, by, revisions, texts, readings: new Map() }, `piyue-${day}`);
  saveFile(file);
  await saveSettings({ lastBackup: now });
  return { type: 'backed-up', file: file.name };
}

async function deleteAll(): Promise<DataTold> {
  await deleteNotebook();
  await browser.storage.local.clear();
  tellAllTabs({ type: 'notes-changed' }).catch(reportError);
  return { type: 'deleted' };
}

/** What is kept of the notebook, and what can be done with all of it. */
export function OwnData() {
  const [size, setSize] = useState<DataSize | null>(null);
  const [told, setTold] = useState<DataTold | null>(null);
  const [isBusy, setBusy] = useState(false);
  const look = () => sizeNow().then(setSize, () => setSize(null));
  useEffect(() => void look(), []);
  const attempt = async (deed: () => Promise<DataTold>) => {
    setBusy(true);
    try {
      setTold(await deed());
    } catch (error) {
      reportError(error);
      setTold({ type: 'failed' });
    }
    setBusy(false);
    await look();
  };
  return (
    <DataSection
      {...{ size, told, isBusy }}
      onBackup={() => void attempt(() => backUp(Date.now()))}
      onRestore={() => openPage('/import.html')}
      onDelete={() => void attempt(deleteAll)}
    />
  );
}
