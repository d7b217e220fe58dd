import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/words/words-context.ts';
import { wordsFor } from '../../components/words/words-for.ts';

/** Shows one of our pages in the browser's language. */
export function showFace(face: ComponentChildren): void {
  const words = wordsFor(browser.i18n.getUILanguage());
  document.documentElement.lang = words.lang;
  document.title = words.name;
  const root = document.getElementById('app');
  if (root !== null) render(<WordsProvider value={words}>{face}</WordsProvider>, root);
}
