import type { NoteView } from '../../lib/review/note-view.ts';
import { noticeWords } from '../words/notice-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';

type Place = NoteView['shown']['place']['state'];

const isLost = (state: Place): state is 'moved' | 'ambiguous' | 'orphan' =>
  state === 'moved' || state === 'ambiguous' || state === 'orphan';

/** What becomes of the notes on another text: how many are found in which way, and those that are not found as they were. */
export function NoteFates({ notes }: { readonly notes: readonly NoteView[] }) {
  const words = useWordsOf(noticeWords);
  const { aboutNotes } = useWords();
  if (notes.length === 0) return null;
  const count = (...states: readonly Place[]) =>
    notes.filter(({ shown }) => states.includes(shown.place.state)).length;
  return (
    <section class="note-fates" aria-labelledby="note-fates">
      <h2 id="note-fates">{words.fate}</h2>
      <p>
        {words.fates({
          found: count('exact', 'whole'),
          moved: count('moved'),
          unsure: count('ambiguous'),
          gone: count('orphan'),
        })}
      </p>
      <ul>
        {notes.flatMap(({ id, shown }) => {
          const { state } = shown.place;
          if (!isLost(state)) return [];
          return [
            <li key={id} class={`note-item ${shown.content.colour}`}>
              <span class="tag">{words.states[state]}</span> <q lang="zh">{shown.words}</q>{' '}
              {shown.content.text || aboutNotes.highlight}
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
