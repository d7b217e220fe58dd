import { useEffect, useState } from 'preact/hooks';
import { FolderSection } from '../../../components/shared-folder/folder-section.tsx';
import { openPage } from '../../browser/open-page.ts';
import { askPermission, canUseFolders, chooseFolder } from './file-system-access.ts';
import { keepFolder } from './memory.ts';
import { useFolder } from './use-folder.ts';

/** The part of the settings in which a team's folder is chosen, allowed and given up. */
export function SharedFolderSection() {
  const { folder, handle, sync } = useFolder();
  const [isStopped, setStopped] = useState(false);
  useEffect(() => void sync(), []);
  const choose = async () => {
    const chosen = await chooseFolder();
    if (chosen === null) return;
    // Asked at once: the click that chose the folder counts for it.
    await askPermission(chosen).catch(reportError);
    await keepFolder(chosen);
    setStopped(false);
    await sync();
  };
  const allow = async () => {
    if (handle !== undefined && (await askPermission(handle))) await sync();
  };
  const stop = async () => {
    await keepFolder(null);
    setStopped(true);
  };
  if (folder === undefined) return null;
  return (
    <FolderSection
      isSupported={canUseFolders()}
      folder={folder}
      isStopped={isStopped}
      onChoose={() => void choose().catch(reportError)}
      onAllow={() => void allow().catch(reportError)}
      onSync={() => void sync()}
      onStop={() => void stop().catch(reportError)}
      onImport={() => openPage('/import.html')}
    />
  );
}
