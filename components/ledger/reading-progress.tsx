import { ledgerWords } from '../words/ledger-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  readonly done: number;
  readonly of: number;
  readonly isWorking: boolean;
  onStop(): void;
  onResume(): void;
}

/** How far the chosen notices have been read, with a way to stop and to go on; nothing once all are read. */
export function ReadingProgress({ done, of, isWorking, onStop, onResume }: Props) {
  const words = useWordsOf(ledgerWords);
  if (done >= of) return null;
  return (
    <p class="reading-progress">
      <span role={isWorking ? undefined : 'status'}>
        {isWorking ? words.progress(done, of) : words.stopped(done, of)}
      </span>
      <progress value={done} max={of} aria-label={words.progress(done, of)} />
      <button type="button" class="quiet" onClick={isWorking ? onStop : onResume}>
        {isWorking ? words.stop : words.resume}
      </button>
    </p>
  );
}
