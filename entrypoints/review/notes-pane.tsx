import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { CodeFilter } from '../../components/codes/code-filter.tsx';
import { Codebook } from '../../components/codes/codebook.tsx';
import { FilterBox } from '../../components/filter-box.tsx';
import { Message } from '../../components/message.tsx';
import { AddNote } from '../../components/notes/add-note.tsx';
import { ColourFilter } from '../../components/notes/colour-filter.tsx';
import { FormerNotices } from '../../components/notes/former-notices.tsx';
import { NoteList } from '../../components/notes/note-list.tsx';
import { useFocusWhen } from '../../components/use-focus-when.ts';
import type { Place } from '../../components/use-marked-rows.ts';
import { focusFirstRow } from '../../components/use-roving-focus.ts';
import { useWords } from '../../components/words/words-context.ts';
import type { Span } from '../../lib/model/span.ts';
import type { KnownCode } from '../../lib/notebook/codebook.ts';
import type { NoteView } from '../../lib/review/note-view.ts';
import { tellFrame } from '../browser/page-messages.ts';
import type { Left } from './exports/left.ts';
import { LeftUnfinished } from './left-unfinished.tsx';
import { useCodeDeeds } from './use-code-deeds.ts';
import { useFormerNotices } from './use-former-notices.ts';
import { useNoteDeeds } from './use-note-deeds.ts';
import { useNoteFilter } from './use-note-filter.ts';
import type { NotesOfPage, NotesState } from './use-notes.ts';
import type { Telling } from './use-told.ts';

interface Props<State> {
  readonly state: State;
  readonly filterRef: RefObject<HTMLInputElement | null>;
  readonly place: Place;
  readonly telling: Telling;
  /** Whether it stays beside the page. */
  readonly isBeside: boolean;
  /** Told what the filters have left, null for all. */
  onLeft(left: Left | null): void;
  onShow(span: Span): void;
}

interface ReviewProps extends Props<NotesOfPage> {
  /** Whether it comes in place of the codebook. */
  readonly wasBook: boolean;
  /** Opens the codebook. */
  onBook(): void;
}

const hasCode = (id: string) => (note: NoteView) => note.codes.some((code) => code.id === id);
const offered = ({ id, code: { name, colour } }: KnownCode) => ({ id, name, colour });

/** The notes of the notice, or why there are none to show; or the codebook. */
export function NotesPane({ state, ...others }: Props<NotesState>) {
  const { aboutNotes } = useWords();
  const [isBook, setBook] = useState(false);
  const [wasBook, setWasBook] = useState(false);
  const codeDeeds = useCodeDeeds(others.telling);
  if (state.type === 'waiting') return null;
  if (state.type === 'failed') return <Message words={aboutNotes.failures[state.failure]} />;
  if (!isBook)
    return <NotesReview {...{ ...others, state, wasBook }} onBook={() => setBook(true)} />;
  return (
    <Codebook
      codes={state.codes}
      deeds={codeDeeds}
      countOf={(id) => state.notes.filter(hasCode(id)).length}
      onBack={() => {
        setBook(false);
        setWasBook(true);
      }}
    />
  );
}

/** The list of notes with what is looked for and what can be done. */
function NotesReview({ state, filterRef, place, wasBook, onBook, onLeft, ...desk }: ReviewProps) {
  const { aboutNotes, aboutCodes } = useWords();
  const listRef = useRef<HTMLOListElement>(null);
  const book = useFocusWhen<HTMLButtonElement>(wasBook);
  const { notes, on } = state;
  const codes = useMemo(() => state.codes.map(offered), [state.codes]);
  const select = ({ id }: NoteView) => void tellFrame(on.frame, { type: 'reanchor', id });
  const deeds = useNoteDeeds({ on, codes, telling: desk.telling, show: desk.onShow, select });
  const filter = useNoteFilter(notes, onLeft);
  const { left } = filter;
  return (
    <>
      {notes.length > 0 && (
        <FilterBox
          query={filter.query}
          hint={aboutNotes.filterHint}
          rows={left.length === notes.length ? null : left.length}
          inputRef={filterRef}
          onQuery={filter.setQuery}
          onDown={() => focusFirstRow(listRef.current)}
        />
      )}
      <div class="notes-head">
        <ColourFilter notes={notes} chosen={filter.colours} onChosen={filter.setColours} />
        <CodeFilter notes={notes} chosen={filter.codes} onChosen={filter.setCodes} />
        <button type="button" class="add-note" ref={book} onClick={onBook}>
          {aboutCodes.book}
        </button>
        <AddNote deeds={deeds} />
      </div>
      <LeftUnfinished state={state} isBeside={desk.isBeside} />
      {left.length === 0 ? (
        <Message words={notes.length === 0 ? aboutNotes.none : aboutNotes.noMatch} />
      ) : (
        <NoteList
          notes={left}
          terms={filter.terms}
          listRef={listRef}
          place={place}
          deeds={deeds}
          onLeave={() => filterRef.current?.focus()}
        />
      )}
      <FormerNotices notices={useFormerNotices(on)} />
    </>
  );
}
