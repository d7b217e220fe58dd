import '../browser/zod-without-eval.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { litKinds } from '../../lib/model/settings.ts';
import { openPage } from '../browser/open-page.ts';
import { onOwnModelChanged } from '../browser/own-model-storage.ts';
import { tellAllTabs } from '../browser/page-messages.ts';
import { loadSettings, onSettingsChanged } from '../browser/settings-storage.ts';
import { registerAlwaysSites } from './always-sites.ts';
import { answerMessages } from './answer-message.ts';
import { forgetTab } from './badge.ts';
import { dressOpenTabs } from './dress-pages.ts';
import { enterOpenTabs } from './enter-open-tabs.ts';
import { keepStorageFromPages } from './keep-storage.ts';

async function applySettings(): Promise<void> {
  await tellAllTabs({ type: 'kinds', kinds: litKinds(await loadSettings()) });
}

async function applyOwnModel(): Promise<void> {
  await tellAllTabs({ type: 'read-anew' });
}

async function settleIn(): Promise<void> {
  await registerAlwaysSites();
  await enterOpenTabs();
}

/**
 * Shows somebody who has just installed it what it does, and never does. Its words are asked for before a page of ours is open: else Chromium
 * often takes it, for as long as it runs, that there are none.
 */
function welcome(): void {
  browser.i18n.getMessage('card_language');
  openPage('/welcome.html');
}

/** Runs a task of which nobody waits for the end; an error goes to the extension's error page. */
function start(task: () => Promise<void>): void {
  task().catch(reportError);
}

/** Listeners are set at once and nothing is kept in memory: the browser ends and starts this script as it likes. */
export default defineBackground(() => {
  answerMessages();
  onSettingsChanged((present, former) => {
    start(applySettings);
    start(() => dressOpenTabs(former.kindColours, present.kindColours));
  });
  onOwnModelChanged(() => start(applyOwnModel));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    start(settleIn);
    if (reason === 'install') welcome();
  });
  browser.permissions.onAdded.addListener(() => start(registerAlwaysSites));
  browser.permissions.onRemoved.addListener(() => start(registerAlwaysSites));
  browser.tabs.onRemoved.addListener((tabId) => start(() => forgetTab(tabId)));
  start(keepStorageFromPages);
});
