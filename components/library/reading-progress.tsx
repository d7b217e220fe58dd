import { Progress } from '../progress.tsx';
import { libraryWords } from '../words/library-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  readonly done: number;
  readonly of: number;
  readonly state: 'working' | 'stopped' | 'done';
  /** Whether all notes are counted. */
  readonly areNotesCounted: boolean;
  onStop(): void;
  onGoOn(): void;
}

/** How far the texts of the library were read and its notes counted, and what stops that. Stands beside the count of notices, so that nothing jumps when it goes. */
export function ReadingProgress({ done, of, state, areNotesCounted, onStop, onGoOn }: Props) {
  const words = useWordsOf(libraryWords);
  const isWorking = state === 'working';
  return (
    <div class="reading-progress">
      {state !== 'done' && (
        <Progress
          {...{ done, of, isWorking }}
          text={isWorking ? words.reading(done, of) : words.stopped(done, of)}
          action={isWorking ? { text: words.stop, act: onStop } : { text: words.goOn, act: onGoOn }}
        />
      )}
      {state === 'done' && !areNotesCounted && <p>{words.gathering}</p>}
    </div>
  );
}
