import type { OfferedCode } from '../model/code.ts';
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
