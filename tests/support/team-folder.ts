import type { Page } from 'playwright';
import type { ExtensionBrowser } from './launch-with-extension.ts';

/** Name of the folder in the browser's private file system (OPFS), which gives handles like those of a folder on a disk, without a dialog. */
const FOLDER = 'team';

/** The settings page, in which the person chooses the folder as soon as the browser's dialog is asked for. */
export async function settingsWithFolder({ open, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await open(`chrome-extension://${extensionId}/settings.html`);
  await page.evaluate((folder) => {
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
    Object.assign(globalThis, { showDirectoryPicker });
  }, FOLDER);
  return page;
}

/** A file of the folder, with its text. */
export interface FolderFile {
  readonly name: string;
  readonly text: string;
  readonly changed: number;
}

/** The files of the folder; `page` is one of the extension's. */
export function filesOfFolder(page: Page): Promise<FolderFile[]> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const files: FolderFile[] = [];
    for await (const entry of (await root.getDirectoryHandle(folder)).values()) {
      const file = await (entry as FileSystemFileHandle).getFile();
      files.push({ name: file.name, text: await file.text(), changed: file.lastModified });
    }
    return files;
  }, FOLDER);
}

/** Puts a file into the folder as a network drive does, past our program. */
export async function putFile(page: Page, { name, text }: Pick<FolderFile, 'name' | 'text'>) {
  await page.evaluate(
    async ([folder, file, content]) => {
      const root = await navigator.storage.getDirectory();
      const directory = await root.getDirectoryHandle(folder, { create: true });
      const writable = await (
        await directory.getFileHandle(file, { create: true })
      ).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [FOLDER, name, text] as const,
  );
}

/** Takes the folder away with all that is in it, as a drive that is not connected any more. */
export async function takeFolderAway(page: Page): Promise<void> {
  await page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folder, { recursive: true });
  }, FOLDER);
}

/** Holds a file so that nobody else can write it, until the returned function is called. */
export async function holdFile(page: Page, name: string): Promise<() => Promise<void>> {
  await page.evaluate(
    async ([folder, file]) => {
      const root = await navigator.storage.getDirectory();
      const handle = await (await root.getDirectoryHandle(folder)).getFileHandle(file);
      const exclusively = { mode: 'exclusive' } as FileSystemCreateWritableOptions;
      Object.assign(globalThis, { held: await handle.createWritable(exclusively) });
    },
    [FOLDER, name] as const,
  );
  return () =>
    page.evaluate(async () => {
      const { held } = globalThis as unknown as { held: FileSystemWritableFileStream };
      await held.abort();
    });
}
