import { describe } from '../../lib/anchor/describe.ts';
import { indexPage } from '../../lib/anchor/page-index.ts';
import type { Author } from '../../lib/model/author.ts';
import type { RevisionOf } from '../../lib/model/revision.ts';
import { idOf } from './many-notes.ts';

/** When the first of them was written. */
const BEGIN = Date.UTC(2026, 1, 1);

const firstWording = (kind: number, nth: number, by: Author) => ({
  ...{ id: idOf(kind + 4, nth), of: idOf(kind, nth), parents: [], by },
  at: { time: BEGIN + nth * 60_000, count: 0, device: by.id },
});

/** The nth code of a codebook, whose id is `idOf(4, nth)`, under the code that `under` counts. */
export function codeWording(
  nth: number,
  name: string,
  { by, under = null }: { by: Author; under?: number | null },
): RevisionOf<'code'> {
  return {
    ...firstWording(4, nth, by),
    kind: 'code',
    content: {
      ...{ name, description: '', colour: 'blue' },
      parent: under === null ? null : idOf(4, under),
    },
  };
}

/** A passage that somebody coded. */
export interface CodedPassage {
  readonly by: Author;
  /** Which of the kept notices it is in, and the text of that. */
  readonly notice: number;
  readonly text: string;
  /** Its words, at their first place. */
  readonly words: string;
  /** Which codes it has, as `codeWording` counts them. */
  readonly codes: readonly number[];
}

/** The nth note, whose id is `idOf(3, nth)`: a passage with codes. */
export function codedNote(
  nth: number,
  { by, notice, text, words, codes }: CodedPassage,
): RevisionOf<'note'> {
  const from = text.indexOf(words);
  const selector = describe(indexPage(text), { from, to: from + words.length }, []);
  if (from < 0 || selector === null) throw new Error(`The text does not say “${words}”.`);
  return {
    ...firstWording(3, nth, by),
    kind: 'note',
    content: {
      ...{ notice: idOf(2, notice), selector, text: '', colour: 'blue', tags: [] },
      codes: codes.map((code) => idOf(4, code)),
    },
  };
}
