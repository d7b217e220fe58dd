import { diffArrays } from 'diff';
import { anchorText } from '../anchor/anchor-text.ts';

/** A stretch of a text that is the same as before, gone, or new. */
export interface DifferencePart {
  readonly text: string;
  readonly state: 'same' | 'gone' | 'new';
}

/** A word as the text has it, and what it is compared by: script and width of a mirror are no difference. */
interface Word {
  readonly text: string;
  readonly plain: string;
}

/** More changes than these, and nothing of the one text is left in the other that would help a reader. */
const MOST_CHANGES = 2000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(text: string): Word[] {
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    plain: anchorText(segment).text,
  }));
}

const isSame = (one: Word, other: Word) => one.plain === other.plain;

/** What became of a text, word by word (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). */
export function wordDifference(then: string, now: string): DifferencePart[] {
  const options = { comparator: isSame, maxEditLength: MOST_CHANGES };
  const changes = diffArrays(wordsOf(then), wordsOf(now), options);
  const parts = changes?.map(({ value, added, removed }): DifferencePart => {
    const state = removed ? 'gone' : 'new';
    return {
      text: value.map(({ text }) => text).join(''),
      state: added || removed ? state : 'same',
    };
  });
  const all: readonly DifferencePart[] = parts ?? [
    { text: then, state: 'gone' },
    { text: now, state: 'new' },
  ];
  return all.filter(({ text }) => text !== '');
}
