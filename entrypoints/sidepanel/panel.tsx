import { App } from '../review/app.tsx';
import { useTold } from '../review/use-told.ts';
import { useActiveTab } from './use-active-tab.ts';

/** The review of the tab that is in front in a window, which stays beside the page. */
export function Panel({ windowId }: { readonly windowId: number }) {
  const tabId = useActiveTab(windowId);
  const tellingOf = useTold();
  if (tabId === null) return null;
  return <App key={tabId} tabId={tabId} telling={tellingOf(tabId)} isBeside={true} />;
}
