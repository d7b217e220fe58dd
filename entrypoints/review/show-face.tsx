import { type ComponentChildren, render } from 'preact';
import { WordsProvider } from '../../components/words/words-context.ts';
import { wordsFor } from '../../components/words/words-for.ts';
import { leave } from '../../lib/page/shared-world.ts';
import { faceLanguage, messagesIn } from '../browser/face-language.ts';

/** Shows one of our pages in the language that the person chose, else the browser's. */
export async function showFace(face: ComponentChildren): Promise<void> {
  const words = await wordsFor(await faceLanguage());
  // From a file of ours: to a page that opens as the extension is installed, the browser says nothing yet.
  leave('words', await messagesIn(words.lang));
  document.documentElement.lang = words.lang;
  document.title = words.name;
  const root = document.getElementById('app');
  if (root !== null) render(<WordsProvider value={words}>{face}</WordsProvider>, root);
}
