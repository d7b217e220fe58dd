import type { Revision } from '../../lib/model/revision.ts';
import type { TextRow } from '../../lib/store/database.ts';
import { thingRow } from '../../lib/store/thing-row.ts';
import type { ExtensionBrowser } from './launch-with-extension.ts';

/** Rows that are handed to the browser at a time. */
const BATCH = 5000;

/** Puts first wordings of notices, notes, verdicts and codes into the notebook, and the texts that they name, past the program. */
export async function addWordings(
  browser: ExtensionBrowser,
  wordings: readonly Revision[],
  texts: readonly TextRow[] = [],
): Promise<void> {
  const worker = await browser.worker();
  for (let at = 0; at < texts.length; at += BATCH) {
    const packed = texts
      .slice(at, at + BATCH)
      .map(({ hash, gzip }) => ({ hash, base64: Buffer.from(gzip).toString('base64') }));
    await worker.evaluate(addRows, JSON.stringify({ texts: packed }));
  }
  for (let at = 0; at < wordings.length; at += BATCH) {
    const revisions = wordings.slice(at, at + BATCH);
    const things = revisions.map((wording) => thingRow([wording]));
    // As one string: the driver takes long over many small values.
    await worker.evaluate(addRows, JSON.stringify({ revisions, things }));
  }
}

/** Runs in the service worker. */
function addRows(json: string): Promise<void> {
  const rows: Record<string, object[]> = JSON.parse(json, (_, value) =>
    typeof value?.base64 === 'string'
      ? {
          hash: value.hash,
          gzip: Uint8Array.from(atob(value.base64), (unit) => unit.charCodeAt(0)).buffer,
        }
      : value,
  );
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
