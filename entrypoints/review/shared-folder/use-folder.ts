import { useEffect, useState } from 'preact/hooks';
import type { FolderView } from '../../../components/shared-folder/folder-state.ts';
import { isOwnFile } from '../../../lib/exchange/shared-folder/shared-file-name.ts';
import type { Author } from '../../../lib/model/author.ts';
import { watchQuery } from '../../../lib/store/watch-query.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import { rememberedFolder } from './memory.ts';
import { syncNow } from './sync-now.ts';

type Remembered = Awaited<ReturnType<typeof rememberedFolder>>;

function viewOf({ folder, files }: Remembered, me: Author, isWorking: boolean): FolderView | null {
  if (folder === undefined) return null;
  const shown = files.map(({ name, by, changed, fault, ids }) => ({
    ...{ name, by, changed, fault },
    isOwn: isOwnFile(name, me),
    wordings: ids.length,
  }));
  return { name: folder.handle.name, ...folder.state, files: shown, isWorking };
}

/** The team's folder, true to what any page of ours does with it; undefined until it is known, null where none is chosen. */
export function useFolder() {
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  const [me, setMe] = useState<Author | null>(null);
  const [working, setWorking] = useState(0);
  useEffect(() => {
    ownAuthor().then(setMe, reportError);
    return watchQuery(rememberedFolder, { next: setRemembered, failed: () => undefined });
  }, []);
  const sync = async () => {
    setWorking((before) => before + 1);
    await syncNow().catch(reportError);
    setWorking((before) => before - 1);
  };
  const folder =
    remembered === null || me === null ? undefined : viewOf(remembered, me, working > 0);
  return { folder, handle: remembered?.folder?.handle, sync };
}
