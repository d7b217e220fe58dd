import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  DataSection,
  type DataSize,
  type DataState,
} from '../../components/settings/data-section.tsx';
import { deleteNotebook, sizeOfNotebook } from '../../lib/store/whole-notebook.ts';
import { openNotebook } from '../browser/notebook.ts';
import { openPage } from '../browser/open-page.ts';
import { tellAllTabs } from '../browser/page-messages.ts';
import { loadSettings } from '../browser/settings-storage.ts';
import { backUp } from './back-up.ts';

async function sizeNow(): Promise<DataSize> {
  const { notices, notes } = await sizeOfNotebook(await openNotebook());
  const { usage = null } = await navigator.storage.estimate();
  return { notices, notes, bytes: usage, lastBackup: (await loadSettings()).lastBackup };
}

async function deleteAll(): Promise<DataState> {
  await deleteNotebook();
  await browser.storage.local.clear();
  tellAllTabs({ type: 'notes-changed' }).catch(reportError);
  return { type: 'deleted' };
}

/** What is kept of the notebook, and what can be done with all of it. */
export function OwnData() {
  const [size, setSize] = useState<DataSize | null>(null);
  const [state, setState] = useState<DataState>({ type: 'idle' });
  const stopping = useRef(new AbortController());
  const look = () => sizeNow().then(setSize, () => setSize(null));
  useEffect(() => void look(), []);
  const attempt = async (deed: () => Promise<DataState>) => {
    try {
      setState(await deed());
    } catch (error) {
      const { aborted } = stopping.current.signal;
      if (!aborted) reportError(error);
      setState({ type: aborted ? 'stopped' : 'failed' });
    }
    await look();
  };
  const onBackup = async () => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const onProgress = (share: number) => setState({ type: 'backing-up', share });
    onProgress(0);
    await attempt(async () => {
      const file = await backUp({ now: Date.now(), signal, onProgress });
      return { type: 'backed-up', file };
    });
  };
  const onDelete = async () => {
    stopping.current = new AbortController();
    setState({ type: 'deleting' });
    await attempt(deleteAll);
  };
  return (
    <DataSection
      {...{ size, state }}
      onBackup={() => void onBackup()}
      onStop={() => stopping.current.abort()}
      onRestore={() => openPage('/import.html')}
      onDelete={() => void onDelete()}
    />
  );
}
