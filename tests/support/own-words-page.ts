import type { Page } from 'playwright';
import type { ExtensionBrowser } from './launch-with-extension.ts';

/** The settings page in a tab of its own. */
export async function openSettings({ extensionId, open }: ExtensionBrowser): Promise<Page> {
  const settings = await open(`chrome-extension://${extensionId}/settings.html`);
  await settings.locator('.settings').waitFor();
  return settings;
}

/** A section of the settings, by its heading. */
export function section(settings: Page, title: string) {
  return settings.getByRole('region', { name: title });
}

/** Adds a unit, as a measure word. */
export async function addUnit(settings: Page, unit: string): Promise<void> {
  const units = section(settings, '量词和单位');
  await units.getByLabel('单位', { exact: true }).fill(unit);
  await units.getByRole('button', { name: '添加' }).click();
}

/** Has the settings take a file. */
export async function importFile(settings: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await settings.locator('input[type=file]').setInputFiles(file);
}

/** Puts something into the place of the own words that are kept, as a damaged profile or another version might. */
export async function damageOwnWords(settings: Page, kept: unknown): Promise<void> {
  await settings.evaluate((value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ 'own-model': value });
  }, kept);
}
