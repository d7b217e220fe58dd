import '../browser/zod-without-eval.ts';
import { browser } from 'wxt/browser';
import { openNotebook } from '../browser/notebook.ts';
import { showFace } from '../review/show-face.tsx';
import { lookAhead } from '../review/use-page.ts';
import { Popup } from './popup.tsx';

/** The tab that is reviewed: the one that the address names (for a popup in a tab of its own), else the one in front. */
async function reviewedTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The review of that tab, which is looked at before there is anything to show it in. */
async function popup() {
  const tab = await reviewedTab();
  if (tab?.id === undefined) return null;
  const { id, windowId } = tab;
  lookAhead(id);
  return <Popup tabId={id} windowId={windowId} />;
}

// Where it cannot be opened, that is told by those who want something of it.
openNotebook().catch(() => undefined);
await showFace(popup());
