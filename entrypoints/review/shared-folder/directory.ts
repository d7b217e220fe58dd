import { isSharedFile } from '../../../lib/exchange/shared-folder/shared-file-name.ts';
import type { SharedDirectory } from '../../../lib/exchange/shared-folder/sync-folder.ts';
import type { ListedFile } from '../../../lib/model/shared-file.ts';

const listed = ({ name, size, lastModified }: File): ListedFile => ({
  name,
  size,
  changed: lastModified,
});

/** What may be done without, and is then tried another time: files vanish, are locked by others, and drives fill up. */
async function orNull<Result>(deed: () => Promise<Result>): Promise<Result | null> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof DOMException && error.name !== 'NotAllowedError') return null;
    throw error;
  }
}

async function put(handle: FileSystemDirectoryHandle, name: string, content: string) {
  const file = await handle.getFileHandle(name, { create: true });
  // Written beside the file, and put in its place when it is closed: nobody sees half of it.
  const writable = await file.createWritable();
  try {
    await writable.write(content);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  return listed(await file.getFile());
}

/** A folder of the person's as a team's folder. Listing rejects where it has gone or is not permitted. */
export function directoryOf(handle: FileSystemDirectoryHandle): SharedDirectory {
  return {
    async list() {
      const files: ListedFile[] = [];
      for await (const entry of handle.values()) {
        if (!(entry instanceof FileSystemFileHandle && isSharedFile(entry.name))) continue;
        const file = await orNull(() => entry.getFile());
        if (file !== null) files.push(listed(file));
      }
      return files;
    },
    read: (name) =>
      orNull(async () => {
        const file = await (await handle.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      }),
    write: (name, content) => orNull(() => put(handle, name, content)),
    async remove(name) {
      await orNull(() => handle.removeEntry(name));
    },
  };
}
