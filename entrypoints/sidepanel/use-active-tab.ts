import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab that is in front in a window, null as long as that is not known. */
export function useActiveTab(windowId: number): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    const onActivated = (tab: { tabId: number; windowId: number }) => {
      if (tab.windowId === windowId) setTabId(tab.tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    void browser.tabs
      .query({ active: true, windowId })
      .then(([tab]) => setTabId((now) => now ?? tab?.id ?? null));
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, [windowId]);
  return tabId;
}
