import type { NoteWording } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';

/** Who wrote a wording, where it was somebody else, and when. */
export function NoteMeta({ wording }: { readonly wording: NoteWording }) {
  const { lang, aboutNotes } = useWords();
  const { author, time } = wording;
  const when = new Date(time);
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <span class="about">
      {author !== null && <bdi class="author">{author || aboutNotes.unnamed}</bdi>}
      <time dateTime={when.toISOString()}>{format.format(when)}</time>
    </span>
  );
}
