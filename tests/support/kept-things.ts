import type { ExtensionBrowser } from './launch-with-extension.ts';

/** What a wording says, as far as tests look at it. */
interface KeptContent {
  readonly text?: string;
  readonly name?: string;
  readonly codes?: readonly string[];
}

/** A row of the notebook's table of things, as far as tests look at it. */
export interface KeptThing {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly heads: readonly { readonly id: string; readonly content: KeptContent }[];
}

/** What is in the notebook, deleted things too, oldest change first; asked of the browser's own database, past our program. */
export async function keptThings(browser: ExtensionBrowser, kind: string): Promise<KeptThing[]> {
  const worker = await browser.worker();
  const things = await worker.evaluate(
    () =>
      new Promise<(KeptThing & { changed: number })[]>((resolve, reject) => {
        const opening = indexedDB.open('piyue');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction('things').objectStore('things').getAll();
          asking.onsuccess = () => {
            database.close();
            resolve(asking.result);
          };
        };
      }),
  );
  return things.filter((thing) => thing.kind === kind).toSorted((a, b) => a.changed - b.changed);
}
