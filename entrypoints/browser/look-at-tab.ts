import { browser } from 'wxt/browser';
import { type FrameAnswer, type PageView, pageView } from '../../lib/messages/page-view.ts';
import { injectContentScript, type OpenFrame, openFrames } from './content-script.ts';
import { inTime } from './in-time.ts';
import { askState } from './page-messages.ts';
import { loadSettings } from './settings-storage.ts';
import { runsByItself } from './site-standing.ts';

const FRAMES_MS = 2000;
const INJECT_MS = 3000;

async function ask(frames: readonly OpenFrame[]): Promise<FrameAnswer[]> {
  return Promise.all(
    frames.map(async (frame) => ({ frame, url: frame.url, state: await askState(frame) })),
  );
}

/** Starts the content script in the frames in which it does not run; those that the browser keeps us out of stay as they are. */
async function enterFrames(frames: readonly OpenFrame[]): Promise<void> {
  await Promise.all(
    frames.map(({ tabId, frameId }) => inTime(injectContentScript(tabId, [frameId]), INJECT_MS)),
  );
}

/** After an update the content scripts of the version before are cut off and the browser starts no new ones: we do. */
async function wakeSilent(answers: readonly FrameAnswer[]): Promise<FrameAnswer[]> {
  const woken = await Promise.all(
    answers.map(async (answer) => {
      if (answer.state !== null || !(await runsByItself(answer.url))) return answer;
      await enterFrames([{ ...answer.frame, url: answer.url }]);
      return { ...answer, state: await askState(answer.frame) };
    }),
  );
  return woken;
}

/** What there is to show of a tab. Never rejects for a page's sake, and never waits for one that does not answer. */
export async function lookAtTab(tabId: number): Promise<PageView> {
  const settings = loadSettings();
  const [tab, open] = await Promise.all([
    browser.tabs.get(tabId),
    inTime(openFrames(tabId), FRAMES_MS),
  ]);
  const frames = open ?? [{ tabId, frameId: 0, url: tab.url ?? '' }];
  const answers = await wakeSilent(await ask(frames));
  const facts = { url: tab.url, isLoading: tab.status === 'loading', isOpen: open !== null };
  return pageView(answers, facts, (await settings).offHosts);
}

/** Reads a foreign page after the person's click, which opens its top frame and what it holds of the same site to us. */
export async function readForeign(tabId: number): Promise<void> {
  await enterFrames((await inTime(openFrames(tabId), FRAMES_MS)) ?? []);
}
