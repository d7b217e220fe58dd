import type { OfferedCode } from '../model/code.ts';
import type { NoteColour } from '../model/note.ts';
import { matchingNames, namedThing } from './matching-names.ts';

/** So many codes are offered at a time: more typing is quicker than more reading. */
const MOST = 6;

/** What can be chosen while a name is typed: a code, or a new one of that name. */
export type CodeChoice = OfferedCode | { readonly name: string };

/** The codes that a typed name may mean; where none bears it, a new one last. `taken` (ids) are left out. */
export function codeChoices(
  typed: string,
  known: readonly OfferedCode[],
  taken: readonly string[],
): CodeChoice[] {
  const free = known.filter(({ id }) => !taken.includes(id));
  const name = typed.trim();
  const isNew = name !== '' && namedThing(name, known) === undefined;
  return [...matchingNames(name, free).slice(0, MOST), ...(isNew ? [{ name }] : [])];
}

/** The code that a typed name means as it stands: the one that bears it, else a new one; null for no name. */
export function codeAsTyped(typed: string, known: readonly OfferedCode[]): CodeChoice | null {
  const name = typed.trim();
  return name === '' ? null : (namedThing(name, known) ?? { name });
}

/** A typed name that a mark ends which parts it from the next one, without the mark; null where none does. An input method may put it there. */
export function endedName(typed: string): string | null {
  return /^(?<name>.*\S)\s*[,，、;；]$/u.exec(typed)?.groups?.name ?? null;
}

/** In the order in which colours are given to new codes; the yellow of plain marks comes last. */
const COLOURS: readonly NoteColour[] = ['blue', 'green', 'orange', 'purple', 'grey', 'yellow'];

/** The colour that the fewest codes have, for a new one: codes are to be told apart. */
export function freshColour(known: readonly OfferedCode[]): NoteColour {
  const countOf = (colour: NoteColour) => known.filter((code) => code.colour === colour).length;
  return COLOURS.toSorted((a, b) => countOf(a) - countOf(b))[0] ?? 'blue';
}
