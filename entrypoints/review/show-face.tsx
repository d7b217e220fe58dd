import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/words/words-context.ts';
import { shownLanguage, wordsFor } from '../../components/words/words-for.ts';
import type { KindColours } from '../../lib/model/kind-colours.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { leave } from '../../lib/page/shared-world.ts';
import { lookProperties } from '../../lib/review/kind-looks.ts';
import { messagesIn } from '../browser/face-language.ts';
import { loadSettings, onSettingsChanged } from '../browser/settings-storage.ts';

/** Draws the kinds in the colours that the person chose. */
function drawKinds(colours: KindColours): void {
  for (const [name, value] of lookProperties(colours))
    document.documentElement.style.setProperty(name, value);
}

/** What our pages say in the language that the person chose, else in the browser's; and for the cards that stand in pages of ours, from a file: to a page that opens as the extension is installed, the browser says nothing yet. */
function allWords({ language }: Settings) {
  const shown = shownLanguage(language ?? browser.i18n.getUILanguage());
  return Promise.all([wordsFor(shown), messagesIn(shown)]);
}

/**
 * Shows one of our pages in the language that the person chose, else the browser's, and with the colours that they choose.
 *
 * @param face What is shown, where that is still being found out: that and the words are waited for at once.
 */
export async function showFace(
  face: ComponentChildren | Promise<ComponentChildren>,
): Promise<void> {
  const loading = loadSettings();
  const [shown, [words, messages], { kindColours }] = await Promise.all([
    face,
    loading.then(allWords),
    loading,
  ]);
  leave('words', messages);
  document.documentElement.lang = words.lang;
  document.title = words.name;
  drawKinds(kindColours);
  onSettingsChanged((present) => drawKinds(present.kindColours));
  const root = document.getElementById('app');
  if (root !== null) render(<WordsProvider value={words}>{shown}</WordsProvider>, root);
}
