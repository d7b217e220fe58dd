import { browser } from 'wxt/browser';

/** Storage whose readers can be limited; not every browser version that we support has this for every area. */
interface LimitedStorage {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Lets our own pages alone read what is stored: a content script shares its process with the web page. */
export async function keepStorageFromPages(): Promise<void> {
  const areas: LimitedStorage[] = [browser.storage.local, browser.storage.session];
  await Promise.all(
    areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
