import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteView } from '../../lib/review/note-view.ts';
import { type Place, useMarkedRows } from '../use-marked-rows.ts';
import { useRovingFocus } from '../use-roving-focus.ts';
import { useWords } from '../words/words-context.ts';
import type { NoteDeeds } from './note-deeds.ts';
import { NoteItem } from './note-item.tsx';

interface Props {
  /** In text order. */
  readonly notes: readonly NoteView[];
  readonly terms: readonly string[];
  readonly listRef: RefObject<HTMLOListElement | null>;
  readonly place: Place;
  readonly deeds: NoteDeeds;
  /** The person goes up beyond the first row. */
  onLeave(): void;
}

/** The notes of a notice in text order, those without a certain place on the page under a heading at the end. One at a time is open. */
export function NoteList({ notes, terms, listRef, place, deeds, onLeave }: Props) {
  const words = useWords().aboutNotes;
  const roving = useRovingFocus(listRef, onLeave);
  useMarkedRows(listRef, place);
  const [openId, setOpenId] = useState<string | null>(null);
  const items = (some: readonly NoteView[]) =>
    some.map((note) => (
      <NoteItem
        key={note.id}
        note={note}
        terms={terms}
        isOpen={note.id === openId}
        deeds={deeds}
        onOpen={() => setOpenId(note.id)}
      />
    ));
  const unplaced = notes.filter(({ isPlaced }) => !isPlaced);
  return (
    <ol class="outline notes" aria-label={words.list} ref={listRef} {...roving}>
      {items(notes.filter(({ isPlaced }) => isPlaced))}
      {unplaced.length > 0 && (
        <li class="heading">
          <h2>{words.unplaced}</h2>
        </li>
      )}
      {items(unplaced)}
    </ol>
  );
}
