import { useState } from 'preact/hooks';
import type { NewCode, OfferedCode } from '../../lib/model/code.ts';
import type { NoteColour } from '../../lib/model/note.ts';
import {
  type CodeChoice,
  codeAsTyped,
  codeChoices,
  endedName,
  freshColour,
} from '../../lib/text/code-choices.ts';
import { type CodeKeyDeed, codeKeyDeed } from '../../lib/text/code-keys.ts';

/** The codes of a note, and those of them that are made with it. */
export interface ChosenCodes {
  readonly codes: readonly string[];
  readonly newCodes: readonly NewCode[];
}

/** What codes are chosen from, and who is told of it. */
export interface CodeChoosing {
  /** The codebook. */
  readonly known: readonly OfferedCode[];
  readonly chosen: ChosenCodes;
  /** `first` is the code that was taken, where it is the note's first one. */
  onChosen(chosen: ChosenCodes, first: OfferedCode | null): void;
}

const CLOSED = { typed: '', isOpen: false, active: 0 };

/** A field in which codes are found by typing, or made. */
export function useCodeChoice({ known, chosen, onChosen }: CodeChoosing) {
  const [{ typed, isOpen, active }, set] = useState(CLOSED);
  const all = [...known, ...chosen.newCodes];
  const choices = isOpen ? codeChoices(typed, all, chosen.codes) : [];
  const offer = (name: string) => set({ typed: name, isOpen: true, active: 0 });
  const close = () => set(CLOSED);
  const take = (choice: CodeChoice | undefined) => {
    if (choice === undefined || ('id' in choice && chosen.codes.includes(choice.id))) return;
    onChosen(...taking(choice, chosen, freshColour(all)));
    close();
  };
  const settle = () => {
    take(codeAsTyped(typed, all) ?? undefined);
    close();
  };
  const input = (name: string) => {
    const ended = endedName(name);
    if (ended === null) offer(name);
    else take(codeChoices(ended, all, chosen.codes)[0]);
  };
  const drop = (id = chosen.codes.at(-1)) => onChosen(dropping(id, chosen), null);
  const step = (by: number) => {
    const count = Math.max(1, choices.length);
    if (isOpen) set({ typed, isOpen, active: (active + by + count) % count });
    else offer(typed);
  };
  const deeds: Readonly<Record<CodeKeyDeed, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    take: () => take(choices[active]),
    close,
    'drop-last': () => drop(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.ctrlKey || event.metaKey) return event.key === 'Enter' && settle();
    const deed = codeKeyDeed({ key: event.key, typed, isOpen });
    if (deed === null) return;
    event.preventDefault();
    event.stopPropagation();
    deeds[deed]();
  };
  return { all, typed, choices, active, offer, input, take, drop, onKeyDown, settle };
}

/** The codes with another one, which may have to be made; and that one, where it is the first. */
function taking(
  choice: CodeChoice,
  { codes, newCodes }: ChosenCodes,
  colour: NoteColour,
): [ChosenCodes, OfferedCode | null] {
  const first = (code: OfferedCode) => (codes.length === 0 ? code : null);
  if ('id' in choice) return [{ codes: [...codes, choice.id], newCodes }, first(choice)];
  const ids = { id: crypto.randomUUID(), wording: crypto.randomUUID() };
  const made: NewCode = { ...ids, name: choice.name, colour };
  return [{ codes: [...codes, made.id], newCodes: [...newCodes, made] }, first(made)];
}

function dropping(dropped: string | undefined, { codes, newCodes }: ChosenCodes): ChosenCodes {
  return {
    codes: codes.filter((id) => id !== dropped),
    newCodes: newCodes.filter(({ id }) => id !== dropped),
  };
}
