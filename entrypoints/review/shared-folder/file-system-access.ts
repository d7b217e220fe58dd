/** What Chromium has of the File System Access API (WICG) besides the File System standard; Firefox has none of it. */
interface Permissions {
  queryPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker(options: { id: string }): Promise<FileSystemDirectoryHandle>;
}

const MODE = { mode: 'readwrite' } as const;

/** Whether this browser lets a page read and write a folder of the person's. */
export function canUseFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/**
 * Lets the person choose a folder; null where they do not. Only after a click. The picker is not asked for writing: Chromium offers to
 * allow a folder "on every visit" only where writing was asked for by itself.
 */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (globalThis as unknown as Picker).showDirectoryPicker({ id: 'piyue-shared' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the browser lets us read and write the folder without asking the person again. */
export async function isPermitted(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (handle as unknown as Permissions).queryPermission(MODE)) === 'granted';
}

/** Has the browser ask the person; only after a click. */
export async function askPermission(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (handle as unknown as Permissions).requestPermission(MODE)) === 'granted';
}
