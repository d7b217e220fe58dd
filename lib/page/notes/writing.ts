import type { Draft } from '../../model/draft.ts';
import type { Note } from '../../model/note.ts';

/** What is being written of a note. */
export type Writing = Pick<Draft, 'text' | 'colour' | 'tags' | 'codes' | 'newCodes'>;

const LONGEST_TAG = 100;

/** The tags in what was typed as such, each once. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,，、;；]/u).map((tag) => tag.trim().slice(0, LONGEST_TAG));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** A note in which nothing is said yet. */
export const BLANK: Writing = { text: '', colour: 'yellow', tags: [], codes: [], newCodes: [] };

/** What is written in a draft. */
export function writingOf({ text, colour, tags, codes, newCodes }: Draft): Writing {
  return { text, colour, tags, codes, newCodes };
}

/** What is written in a note, to be written again. */
export function rewriting({ text, colour, tags, codes }: Note): Writing {
  return { text, colour, tags, codes, newCodes: [] };
}

/** Several wordings of a note put together, to be made one. */
export function mergedWriting(notes: readonly [Note, ...Note[]]): Writing {
  const texts = new Set(notes.map(({ text }) => text).filter(Boolean));
  return {
    text: [...texts].join('\n\n'),
    colour: notes[0].colour,
    tags: [...new Set(notes.flatMap(({ tags }) => tags))],
    codes: [...new Set(notes.flatMap(({ codes }) => codes))],
    newCodes: [],
  };
}
