import { type ComponentChildren, render } from 'preact';
import { WordsProvider } from '../../components/words/words-context.ts';
import { wordsFor } from '../../components/words/words-for.ts';
import type { KindColours } from '../../lib/model/kind-colours.ts';
import { leave } from '../../lib/page/shared-world.ts';
import { lookProperties } from '../../lib/review/kind-looks.ts';
import { faceLanguage, messagesIn } from '../browser/face-language.ts';
import { loadSettings, onSettingsChanged } from '../browser/settings-storage.ts';

/** Draws the kinds in the colours that the person chose. */
function drawKinds(colours: KindColours): void {
  for (const [name, value] of lookProperties(colours))
    document.documentElement.style.setProperty(name, value);
}

/** Shows one of our pages in the language that the person chose, else the browser's, and with the colours that they choose. */
export async function showFace(face: ComponentChildren): Promise<void> {
  const words = await wordsFor(await faceLanguage());
  // From a file of ours: to a page that opens as the extension is installed, the browser says nothing yet.
  leave('words', await messagesIn(words.lang));
  document.documentElement.lang = words.lang;
  document.title = words.name;
  drawKinds((await loadSettings()).kindColours);
  onSettingsChanged(({ kindColours }) => drawKinds(kindColours));
  const root = document.getElementById('app');
  if (root !== null) render(<WordsProvider value={words}>{face}</WordsProvider>, root);
}
