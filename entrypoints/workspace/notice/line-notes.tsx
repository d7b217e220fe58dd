import { NoteEditor } from '../../../components/notes/note-editor.tsx';
import { NoteItem } from '../../../components/notes/note-item.tsx';
import { noticeWords } from '../../../components/words/notice-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { LitLine } from '../../../lib/review/lit-lines.ts';
import type { NoteView } from '../../../lib/review/note-view.ts';
import type { Desk } from './use-desk.ts';
import { usePassageDraft } from './use-passage-draft.ts';

interface Props {
  readonly desk: Desk;
  readonly line: LitLine;
}

const NEW = { text: '', colour: 'yellow' as const, tags: [], codes: [], newCodes: [] };

/** The notes whose words begin in a line, and the editor of a new one. */
export function LineNotes({ desk, line }: Props) {
  const words = useWordsOf(noticeWords);
  const { lang } = useWords();
  const { writing, drawn } = desk;
  const isWriting = writing !== null && line.from <= writing.from && writing.from < line.to;
  if (line.notes.length === 0 && !isWriting) return null;
  const notes = line.notes.flatMap((id) => drawn.notes.find((note) => note.id === id) ?? []);
  return (
    <div class="beside" role="note" lang={lang} aria-label={words.notesHere}>
      {isWriting && <NewNote key={`${writing.from}-${writing.to}`} desk={desk} span={writing} />}
      {notes.length > 0 && <NoteItems desk={desk} notes={notes} />}
    </div>
  );
}

/** Notes of which one at a time is open. */
export function NoteItems({
  desk,
  notes,
}: {
  readonly desk: Desk;
  readonly notes: readonly NoteView[];
}) {
  return (
    <ul class="margin-notes">
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          terms={[]}
          isOpen={note.id === desk.openNote}
          deeds={desk.deeds.notes}
          onOpen={() => desk.setOpenNote(note.id)}
        />
      ))}
    </ul>
  );
}

/** The editor of a new note on a passage. */
function NewNote({ desk, span }: { readonly desk: Desk; readonly span: Span }) {
  const words = useWordsOf(noticeWords);
  const draft = usePassageDraft(desk.on, span);
  return (
    <div class="new-note">
      <h3>{words.writing}</h3>
      <p class="note-words clamped" lang="zh">
        {desk.text.slice(span.from, span.to)}
      </p>
      <NoteEditor
        before={NEW}
        codes={desk.deeds.notes.codes}
        draft={draft.draft}
        keepDraft={draft.keepDraft}
        save={(written) => desk.deeds.add(written, span)}
        onDone={() => desk.write(null)}
      />
    </div>
  );
}
