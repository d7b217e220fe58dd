import type { ExtensionBrowser } from './launch-with-extension.ts';
import { until } from './until.ts';

/** Where in the saving of a note the background is held: before it writes, with a part of it written, with all written and nothing answered. */
export type Step = 'before' | 'amidst' | 'after';

/** The parts of the worker's world that are held. */
interface World {
  isHeld?: boolean;
  readonly chrome: { storage: { local: { get: (of: unknown) => Promise<unknown> } } };
}

/** Holds the running service worker at this step of the next save, for ever; the answer waits until it has got there. */
export async function holdWorkerAt(
  browser: ExtensionBrowser,
  step: Step,
): Promise<() => Promise<void>> {
  const worker = await browser.worker();
  await worker.evaluate(hold, step);
  const isHeld = () => worker.evaluate(() => (globalThis as unknown as World).isHeld === true);
  return async () => {
    await until(`the service worker is held ${step} it saves`, isHeld);
  };
}

/** Runs in the worker, and so stands alone. */
function hold(step: Step): void {
  const world = globalThis as unknown as World;
  const never = () => {
    world.isHeld = true;
    return new Promise<never>(() => {});
  };
  if (step === 'before') {
    // Who writes is looked up first of all.
    world.chrome.storage.local.get = never;
    return;
  }
  const { put } = IDBObjectStore.prototype;
  const unanswered = () => {
    world.isHeld = true;
    return new EventTarget() as IDBRequest;
  };
  IDBObjectStore.prototype.put = function held(value: unknown): IDBRequest<IDBValidKey> {
    const request = put.call(this, value);
    if (step === 'amidst') {
      // Asked for one thing after another, the transaction never ends.
      const again = () => {
        this.count().onsuccess = again;
      };
      again();
      return unanswered();
    }
    this.transaction.addEventListener('complete', () => {
      // What is read for the answer never comes.
      world.chrome.storage.local.get = never;
      for (const name of ['getAll', 'openCursor', 'openKeyCursor'] as const)
        IDBIndex.prototype[name] = unanswered;
    });
    return request;
  };
}
