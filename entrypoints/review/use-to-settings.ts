import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openPage } from '../browser/open-page.ts';
import { loadOwnModel, onOwnModelChanged } from '../browser/own-model-storage.ts';

/** The ways to workspace and settings, and whether something is to be mended there: that reading goes on without the own words is to be known. */
export function useToSettings() {
  const [isDamaged, setDamaged] = useState(false);
  useEffect(() => {
    const load = () => void loadOwnModel().then((stored) => setDamaged(stored.isDamaged));
    load();
    return onOwnModelChanged(load);
  }, []);
  return {
    isDamaged,
    onSettings: () => void browser.runtime.openOptionsPage().catch(reportError),
    onWorkspace: () => openPage('/workspace.html'),
  };
}
