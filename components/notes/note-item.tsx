import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteView, NoteWritten } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';
import { NoteConflict } from './note-conflict.tsx';
import type { NoteDeeds } from './note-deeds.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteHistory } from './note-history.tsx';
import { NotePlaceDetails } from './note-place.tsx';
import { NoteRow } from './note-row.tsx';

interface Props {
  readonly note: NoteView;
  readonly terms: readonly string[];
  readonly isOpen: boolean;
  readonly deeds: NoteDeeds;
  onOpen(): void;
}

/** What is done with an open note. */
type Doing = 'nothing' | 'edit' | 'merge' | 'history';

/** What is written in a note, or in all wordings of it that are to be made one. */
function writtenIn({ wordings, shown }: NoteView, isMerged: boolean): NoteWritten {
  const contents = isMerged ? wordings.map(({ content }) => content) : [shown.content];
  const texts = new Set(contents.map(({ text }) => text).filter(Boolean));
  return {
    text: [...texts].join('\n'),
    colour: shown.content.colour,
    tags: [...new Set(contents.flatMap(({ tags }) => tags))],
    codes: [...new Set(contents.flatMap(({ codes }) => codes))],
    newCodes: [],
  };
}

/** A note; open, with all that can be done with it. */
export function NoteItem({ note, terms, isOpen, deeds, onOpen }: Props) {
  const [doing, setDoing] = useState<Doing>('nothing');
  const item = useRef<HTMLLIElement>(null);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, doing]);
  const open = (next: Doing) => {
    setDoing(next);
    onOpen();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'e') open('edit');
    else if (event.key === 'Delete') deeds.remove(note);
    else return;
    event.preventDefault();
  };
  const onClick = () => {
    if (note.span !== null) deeds.show(note.span);
    onOpen();
  };
  const onDone = () => {
    setDoing('nothing');
    row.current?.focus();
  };
  return (
    <li ref={item} class={`note-item ${note.shown.content.colour}`}>
      <NoteRow
        note={note}
        terms={terms}
        isOpen={isOpen}
        rowRef={row}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <NoteDetails note={note} deeds={deeds} doing={doing} onDoing={setDoing} onDone={onDone} />
      )}
    </li>
  );
}

interface DetailsProps {
  readonly note: NoteView;
  readonly deeds: NoteDeeds;
  readonly doing: Doing;
  onDoing(doing: Doing): void;
  onDone(): void;
}

function NoteDetails({ note, deeds, doing, onDoing, onDone }: DetailsProps) {
  const words = useWords().aboutNotes;
  if (doing === 'edit' || doing === 'merge') {
    return (
      <NoteEditor
        before={writtenIn(note, doing === 'merge')}
        codes={deeds.codes}
        draft={() => deeds.draft(note)}
        keepDraft={(written) => deeds.keepDraft(note, written)}
        save={(written) => deeds.save(note, written)}
        onDone={onDone}
      />
    );
  }
  const isConflict = note.state === 'conflict';
  return (
    <div class="note-details">
      {isConflict ? (
        <NoteConflict note={note} deeds={deeds} onMerge={() => onDoing('merge')} />
      ) : (
        <NotePlaceDetails note={note} deeds={deeds} />
      )}
      <div class="note-actions">
        {!isConflict && (
          <button type="button" onClick={() => onDoing('edit')}>
            {words.edit}
          </button>
        )}
        <button type="button" onClick={() => deeds.remove(note)}>
          {words.remove}
        </button>
        <button
          type="button"
          aria-expanded={doing === 'history'}
          onClick={() => onDoing(doing === 'history' ? 'nothing' : 'history')}
        >
          {words.history}
        </button>
      </div>
      {doing === 'history' && <NoteHistory note={note} deeds={deeds} />}
    </div>
  );
}
