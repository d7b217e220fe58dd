import '../browser/zod-without-eval.ts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/words/words-context.ts';
import { wordsFor } from '../../components/words/words-for.ts';
import { App } from '../review/app.tsx';

/** The tab that is reviewed: the one that the address names (for a popup in a tab of its own), else the one in front. */
async function reviewedTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const words = wordsFor(browser.i18n.getUILanguage());
document.documentElement.lang = words.lang;
document.title = words.name;

const root = document.getElementById('app');
const tabId = await reviewedTab();
if (root !== null && tabId !== null) {
  render(
    <WordsProvider value={words}>
      <App tabId={tabId} />
    </WordsProvider>,
    root,
  );
}
