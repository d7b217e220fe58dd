import { useState } from 'preact/hooks';

/** Things that are chosen for doing something with them, by their ids. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  select(id: string, isSelected: boolean): void;
  set(ids: readonly string[]): void;
}

/** Which of the things that are there still are chosen. */
export function useSelection(there: readonly { readonly id: string }[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const known = new Set(there.map(({ id }) => id));
  const ids = new Set([...chosen].filter((id) => known.has(id)));
  return {
    ids,
    select(id, isSelected) {
      const others = [...ids].filter((each) => each !== id);
      setChosen(new Set(isSelected ? [...others, id] : others));
    },
    set: (some) => setChosen(new Set(some)),
  };
}
