import { browser } from 'wxt/browser';

const KEY = 'shared-folder';

/** Whether this installation keeps in step with a folder: asked before anything of it is loaded, for most use none. */
export async function isFolderChosen(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** Remembers whether a folder is chosen. */
export async function setFolderChosen(isChosen: boolean): Promise<void> {
  await (isChosen ? browser.storage.local.set({ [KEY]: true }) : browser.storage.local.remove(KEY));
}
