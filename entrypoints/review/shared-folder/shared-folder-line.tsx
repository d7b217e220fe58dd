import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FolderLine } from '../../../components/shared-folder/folder-line.tsx';
import { useFolder } from './use-folder.ts';

/** Milliseconds between two looks at the folder while a panel stays open: a look that finds nothing new reads no file. */
const OFTEN = 60_000;
/** Milliseconds after which a file that cannot be read is worth a word: until then somebody may just be writing it. */
const LONG = 3_600_000;

/** Keeps in step with the team's folder for as long as a review is open, and tells what came and what is the matter. */
export function SharedFolderLine() {
  const { folder, sync } = useFolder();
  const [opened] = useState(() => Date.now());
  useEffect(() => {
    void sync();
    const timer = setInterval(() => document.hidden || void sync(), OFTEN);
    return () => clearInterval(timer);
  }, []);
  if (folder === undefined || folder === null) return null;
  return (
    <FolderLine
      state={folder}
      unread={folder.files.filter(({ fault }) => fault && opened - fault.since > LONG).length}
      isNews={(folder.synced ?? 0) >= opened}
      onLook={() => void browser.runtime.openOptionsPage().catch(reportError)}
    />
  );
}
