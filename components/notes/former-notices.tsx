import type { Note } from '../../lib/model/note.ts';
import { useWords } from '../words/words-context.ts';

/** A notice that stood at this address before, with what was written on it. */
export interface FormerNotice {
  readonly id: string;
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly notes: readonly { readonly id: string; readonly note: Note }[];
}

/** The notices that stood at this address before: their notes are none of this one's, but are not lost either. */
export function FormerNotices({ notices }: { readonly notices: readonly FormerNotice[] }) {
  const words = useWords().aboutNotes;
  return notices.map(({ id, title, docNumber, notes }) => (
    <details key={id} class="former-notice">
      <summary>
        {words.former(notes.length)}{' '}
        <span lang="zh">{[title && `《${title}》`, docNumber].filter(Boolean).join(' ')}</span>
      </summary>
      <ul>
        {notes.map(({ id: noteId, note }) => (
          <li key={noteId} class={note.colour}>
            <span class="note-words clamped" lang="zh">
              {note.selector?.seen ?? note.selector?.exact ?? words.whole}
            </span>
            <span class="note-text">{note.text || words.highlight}</span>
          </li>
        ))}
      </ul>
    </details>
  ));
}
