import { browser } from 'wxt/browser';
import { textHash } from '../../lib/notebook/text-hash.ts';
import { loadOwnModel } from './own-model-storage.ts';

/** Names the program and the own words that read now: what another one found in a text may differ. */
export async function readerName(): Promise<string> {
  const { model } = await loadOwnModel();
  const { version } = browser.runtime.getManifest();
  return `${version} ${await textHash(JSON.stringify(model))}`;
}
