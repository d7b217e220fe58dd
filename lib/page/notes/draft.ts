import type { NoteColour } from '../../model/note.ts';
import { COLOURS } from './colours.ts';

/** What is being written of a note. */
export interface Writing {
  readonly text: string;
  readonly colour: NoteColour;
  readonly tags: readonly string[];
}

/** How much of the address and of the passage names a draft's place. */
const ADDRESS_LENGTH = 120;
const WORDS_LENGTH = 60;

/** The name under which the draft of a new note on these words of this page is kept: the same after the page was loaded again. */
export function draftPlace(address: string, words: string): string {
  const page = address.replace(/^https?:\/\/|#.*$/gu, '').slice(-ADDRESS_LENGTH);
  return `${page}\n${words.length}\n${words.slice(0, WORDS_LENGTH)}`;
}

/** A draft as it is kept. */
export function packDraft(writing: Writing): string {
  return JSON.stringify(writing);
}

/** What was kept, or null where that is nothing that can be used. */
export function unpackDraft(kept: string): Writing | null {
  try {
    const { text, colour, tags } = JSON.parse(kept);
    const list = Array.isArray(tags) ? tags.map(String) : [];
    return COLOURS.includes(colour) ? { text: String(text), colour, tags: list } : null;
  } catch {
    return null;
  }
}
