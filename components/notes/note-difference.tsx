import { useEffect, useState } from 'preact/hooks';
import type { NoteView } from '../../lib/review/note-view.ts';
import type { PassageDifference } from '../../lib/review/passage-difference.ts';
import { useWords } from '../words/words-context.ts';
import type { NoteDeeds } from './note-deeds.ts';

interface Props {
  readonly note: NoteView;
  readonly deeds: NoteDeeds;
}

/** What became of the words of a note, word by word: what is gone struck through, what is new underlined, as editors of texts do. */
export function NoteDifference({ note, deeds }: Props) {
  const words = useWords().aboutNotes;
  const [difference, setDifference] = useState<PassageDifference | null>(null);
  useEffect(() => void deeds.difference(note).then(setDifference), [note]);
  if (difference === null) return null;
  const { before, after, parts } = difference;
  const isGone = parts.every(({ state }) => state === 'gone');
  return (
    <figure class="difference">
      <figcaption class="about">{isGone ? words.wasRemoved : words.whatChanged}</figcaption>
      <div lang="zh">
        {before !== '' && <p class="around clamped">{before}</p>}
        <p>
          {parts.map(({ text, state }, at) => {
            const key = `${at}`;
            if (state === 'gone') return <del key={key}>{text}</del>;
            return state === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
          })}
        </p>
        {after !== '' && <p class="around clamped">{after}</p>}
      </div>
    </figure>
  );
}
