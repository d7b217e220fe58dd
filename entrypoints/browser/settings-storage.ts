import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, settingsSchema } from '../../lib/model/settings.ts';

const KEY = 'settings';

/** The stored settings; what cannot be read (an older or newer version's, a damaged profile's) counts as never chosen. */
export async function loadSettings(): Promise<Settings> {
  return settingsIn((await browser.storage.local.get(KEY))[KEY]);
}

function settingsIn(stored: unknown): Settings {
  return settingsSchema.safeParse(stored).data ?? defaultSettings;
}

/** Changes some of the settings and gives all of them back. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsSchema.parse({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` after every change of the settings, from whichever of our pages it came, until the returned function is called. */
export function onSettingsChanged(
  listener: (present: Settings, former: Settings) => void,
): () => void {
  const onChanged = (
    changes: Readonly<Record<string, { newValue?: unknown; oldValue?: unknown }>>,
  ) => {
    const change = changes[KEY];
    if (change !== undefined) listener(settingsIn(change.newValue), settingsIn(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
