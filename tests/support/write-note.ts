import type { Page } from 'playwright';
import { untilLit } from './lit-page.ts';
import { selectWords } from './note-page.ts';
import { clickIn, untilPanel } from './panels.ts';

/** Selects words of the page and opens the editor for a note on them, by mouse. */
export async function openEditor(page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await untilPanel(page, 'tools');
  await clickIn(page, '写批注');
  await untilPanel(page, 'card', '放弃');
}

/** Writes a note on words of the page, as a person does, and waits until it is there. */
export async function writeNote(page: Page, words: string, text: string): Promise<void> {
  await openEditor(page, words);
  await page.keyboard.type(text);
  await clickIn(page, '保存');
  await untilLit(page, 'passage-written', words);
}
