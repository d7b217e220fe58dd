import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FilterBox } from '../../components/filter-box.tsx';
import { Message } from '../../components/message.tsx';
import { AddNote } from '../../components/notes/add-note.tsx';
import { ColourFilter } from '../../components/notes/colour-filter.tsx';
import { NoteList } from '../../components/notes/note-list.tsx';
import { StatusBar } from '../../components/notes/status-bar.tsx';
import type { Place } from '../../components/use-marked-rows.ts';
import { focusFirstRow } from '../../components/use-roving-focus.ts';
import { useWords } from '../../components/words/words-context.ts';
import type { NoteColour } from '../../lib/model/note.ts';
import type { Span } from '../../lib/model/span.ts';
import { searchTerms } from '../../lib/review/filter-outline.ts';
import { filterNotes } from '../../lib/review/note-view.ts';
import type { Left } from './exports/left.ts';
import { type Told, useNoteDeeds } from './use-note-deeds.ts';
import type { NotesOfPage, NotesState } from './use-notes.ts';

interface Props<State> {
  readonly state: State;
  readonly filterRef: RefObject<HTMLInputElement | null>;
  readonly place: Place;
  /** Told what the filters have left, null for all. */
  onLeft(left: Left | null): void;
  onShow(span: Span): void;
}

/** The notes of the notice, or why there are none to show. */
export function NotesPane({ state, ...others }: Props<NotesState>) {
  const { aboutNotes } = useWords();
  if (state.type === 'waiting') return null;
  if (state.type === 'failed') return <Message words={aboutNotes.failures[state.failure]} />;
  return <NotesReview state={state} {...others} />;
}

/** The list of notes with what is looked for and what can be done. */
function NotesReview({ state, filterRef, place, onLeft, onShow }: Props<NotesOfPage>) {
  const { aboutNotes } = useWords();
  const [query, setQuery] = useState('');
  const [colours, setColours] = useState<readonly NoteColour[]>([]);
  const listRef = useRef<HTMLOListElement>(null);
  const { deeds, told, hush } = useNoteDeeds(state.on, onShow);
  const { notes } = state;
  const terms = useMemo(() => searchTerms(query), [query]);
  const left = useMemo(() => filterNotes(notes, { terms, colours }), [notes, terms, colours]);
  const isWhole = left.length === notes.length;
  useEffect(
    () => onLeft(isWhole ? null : { nodes: null, notes: new Set(left.map(({ id }) => id)) }),
    [left, isWhole],
  );
  return (
    <>
      {notes.length > 0 && (
        <FilterBox
          query={query}
          hint={aboutNotes.filterHint}
          rows={left.length === notes.length ? null : left.length}
          inputRef={filterRef}
          onQuery={setQuery}
          onDown={() => focusFirstRow(listRef.current)}
        />
      )}
      <div class="notes-head">
        <ColourFilter notes={notes} chosen={colours} onChosen={setColours} />
        <AddNote deeds={deeds} />
      </div>
      {left.length === 0 ? (
        <Message words={notes.length === 0 ? aboutNotes.none : aboutNotes.noMatch} />
      ) : (
        <NoteList
          notes={left}
          terms={terms}
          listRef={listRef}
          place={place}
          deeds={deeds}
          onLeave={() => filterRef.current?.focus()}
        />
      )}
      {told !== null && <TellTale told={told} onClose={hush} />}
    </>
  );
}

function TellTale({ told, onClose }: { readonly told: Told; onClose(): void }) {
  const { aboutNotes } = useWords();
  const isDeleted = told.type === 'deleted';
  const text = isDeleted
    ? aboutNotes.deleted
    : aboutNotes.notSaved(aboutNotes.failures[told.failure].text);
  return <StatusBar text={text} onUndo={isDeleted ? told.undo : null} onClose={onClose} />;
}
