import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../browser/settings-storage.ts';

/** The settings, null until they are loaded, and how to change some of them; follows changes made elsewhere. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const load = () => void loadSettings().then(setSettings);
    load();
    return onSettingsChanged(load);
  }, []);
  const change = async (some: Partial<Settings>) => {
    // Shown before it is stored: a second choice made meanwhile is to build on the first.
    setSettings((before) => before && { ...before, ...some });
    setSettings(await saveSettings(some));
  };
  return { settings, change };
}
