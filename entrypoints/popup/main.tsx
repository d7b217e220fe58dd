import '../browser/zod-without-eval.ts';
import { browser } from 'wxt/browser';
import { showFace } from '../review/show-face.tsx';
import { Popup } from './popup.tsx';

/** The tab that is reviewed: the one that the address names (for a popup in a tab of its own), else the one in front. */
async function reviewedTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const tab = await reviewedTab();
if (tab?.id !== undefined) {
  const { id, windowId } = tab;
  await showFace(<Popup tabId={id} windowId={windowId} />);
}
