import type { NoteView } from '../../lib/review/note-view.ts';
import { type PassageDifference, passageDifference } from '../../lib/review/passage-difference.ts';
import { wordDifference } from '../../lib/review/word-difference.ts';
import { loadText } from '../../lib/store/texts.ts';
import { openNotebook } from '../browser/notebook.ts';

/** The text of a notice as it was when it was first annotated, where it is kept. */
async function textThen(notice: string): Promise<string | undefined> {
  const notebook = await openNotebook();
  const row = await notebook.things.get(notice);
  const head = row?.heads.findLast(({ content }) => content !== null);
  return head?.kind === 'notice' && head.content !== null
    ? loadText(notebook, head.content.text)
    : undefined;
}

/**
 * What became of the words of a note on a page whose text is `now`; null where that cannot be told.
 *
 * @throws StoreError
 */
export async function noteDifference(
  { shown: { place, words, content } }: NoteView,
  now: string,
): Promise<PassageDifference | null> {
  if (place.state === 'moved')
    return { before: '', after: '', parts: wordDifference(words, place.now) };
  if (place.state !== 'orphan' || content.selector === null) return null;
  const then = await textThen(content.notice);
  return then === undefined ? null : passageDifference(content.selector, then, now);
}
