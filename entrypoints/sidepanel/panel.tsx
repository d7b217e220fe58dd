import { App } from '../review/app.tsx';
import { useActiveTab } from './use-active-tab.ts';

/** The review of the tab that is in front in a window, which stays beside the page. */
export function Panel({ windowId }: { readonly windowId: number }) {
  const tabId = useActiveTab(windowId);
  return tabId === null ? null : <App key={tabId} tabId={tabId} isBeside={true} />;
}
