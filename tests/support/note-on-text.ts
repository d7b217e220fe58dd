import { describe } from '../../lib/anchor/describe.ts';
import { indexPage } from '../../lib/anchor/page-index.ts';
import type { Author } from '../../lib/model/author.ts';
import type { RevisionOf } from '../../lib/model/revision.ts';
import { idOf } from './many-notes.ts';

/** A note that is to be in the notebook. */
interface NoteOnText {
  /** Which one it is: its id is `idOf(3, at)`. */
  readonly at: number;
  /** Id of its notice. */
  readonly notice: string;
  /** The text of the notice, and words of it that the note is about. */
  readonly text: string;
  readonly words: string;
  readonly said: string;
}

const BY: Author = { id: idOf(1, 2), name: '' };

/** The first wording of a note on words of a text. */
export function noteOnText({ at, notice, text, words, said }: NoteOnText): RevisionOf<'note'> {
  const from = text.indexOf(words);
  const selector = describe(indexPage(text), { from, to: from + words.length });
  const content = { notice, selector, text: said, codes: [], colour: 'yellow' as const, tags: [] };
  const time = Date.UTC(2026, 1, 1) + at;
  return {
    ...{ id: idOf(7, at), kind: 'note', of: idOf(3, at), parents: [], by: BY },
    at: { time, count: 0, device: BY.id },
    content,
  };
}
