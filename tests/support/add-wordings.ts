import type { Revision } from '../../lib/model/revision.ts';
import { thingRow } from '../../lib/store/thing-row.ts';
import type { ExtensionBrowser } from './launch-with-extension.ts';

/** Rows that are handed to the browser at a time. */
const BATCH = 5000;

/** Puts first wordings of notices and notes into the notebook, past the program. */
export async function addWordings(
  browser: ExtensionBrowser,
  wordings: readonly Revision[],
): Promise<void> {
  const worker = await browser.worker();
  for (let at = 0; at < wordings.length; at += BATCH) {
    const revisions = wordings.slice(at, at + BATCH);
    const things = revisions.map((wording) => thingRow([wording]));
    // As one string: the driver takes long over many small values.
    await worker.evaluate(addRows, JSON.stringify({ revisions, things }));
  }
}

/** Runs in the service worker. */
function addRows(json: string): Promise<void> {
  const rows: Record<string, object[]> = JSON.parse(json);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('piyue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const adding = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [table, some] of Object.entries(rows))
        for (const row of some) adding.objectStore(table).add(row);
      adding.onerror = () => reject(adding.error);
      adding.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
