/** How much of the address and of the passage names a draft's place. */
const ADDRESS_LENGTH = 120;
const WORDS_LENGTH = 60;

/** The name under which the draft of a new note on these words of this page is kept ('' for the whole notice): the same after a reload. */
export function draftPlace(address: string, words: string): string {
  const page = address.replace(/^https?:\/\/|#.*$/gu, '').slice(-ADDRESS_LENGTH);
  return `${page}\n${words.length}\n${words.slice(0, WORDS_LENGTH)}`;
}

/** The name under which the draft of a change of this note is kept. */
export function noteDraftPlace(id: string): string {
  return `note ${id}`;
}
