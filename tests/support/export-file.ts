import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** A file that the browser has saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens the menu of files. */
export async function openExports(review: Page): Promise<void> {
  await review.getByRole('button', { name: '导出' }).click();
  await review.getByRole('dialog', { name: '导出' }).waitFor();
}

/** Has a file made by the open menu, and gives what the browser saved. */
export async function exportFile(review: Page, format: string): Promise<SavedFile> {
  const saving = review.waitForEvent('download');
  await review.getByRole('dialog', { name: '导出' }).getByRole('button', { name: format }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
