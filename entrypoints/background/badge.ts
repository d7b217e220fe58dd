import { browser } from 'wxt/browser';
import type { Frame } from '../../lib/messages/sender.ts';
import { askState } from '../browser/page-messages.ts';

/** Grey: the number is an information and no alarm. */
const BACKGROUND = '#5f6368';
const TEXT = '#ffffff';
const MOST = 999;

/** Targets by frame, in the session storage, which outlives this script; a key a frame, so that two may write at once. */
const keyOf = ({ tabId, frameId }: Frame) => `targets:${tabId}:${frameId}`;

async function countsIn(tabId: number): Promise<{ frame: Frame; targets: number }[]> {
  const stored = await browser.storage.session.get(null);
  const prefix = keyOf({ tabId, frameId: 0 }).slice(0, -1);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, targets]) => ({
      frame: { tabId, frameId: Number(key.slice(prefix.length)) },
      targets: Number(targets),
    }));
}

/** A frame that has gone tells nobody: those that no longer answer are dropped. */
async function dropGone({ tabId, frameId }: Frame): Promise<void> {
  const others = (await countsIn(tabId)).filter(({ frame }) => frame.frameId !== frameId);
  await Promise.all(
    others.map(async ({ frame }) => {
      if ((await askState(frame)) === null) await browser.storage.session.remove(keyOf(frame));
    }),
  );
}

/** Puts on the toolbar button how many targets the tab has, given that this frame of it now has `targets`. */
export async function countTargets(frame: Frame, targets: number): Promise<void> {
  const { tabId } = frame;
  if (targets > 0) await browser.storage.session.set({ [keyOf(frame)]: targets });
  else await browser.storage.session.remove(keyOf(frame));
  await dropGone(frame);
  const sum = (await countsIn(tabId)).reduce((total, counted) => total + counted.targets, 0);
  const text = sum > MOST ? `${MOST}+` : String(sum || '');
  await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
  await browser.action.setBadgeTextColor({ tabId, color: TEXT });
  await browser.action.setBadgeText({ tabId, text });
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove((await countsIn(tabId)).map(({ frame }) => keyOf(frame)));
}
