import { checkingWords } from '../words/checking-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  readonly judged: number;
  readonly all: number;
  readonly today: number;
  /** How many notices were gone through. */
  readonly done: number;
  readonly of: number;
  readonly isGathering: boolean;
  onStop(): void;
  onGoOn(): void;
}

/** How far the checking is, and how far the gathering of what is to be checked. */
export function CheckProgress({ judged, all, today, done, of, isGathering, ...on }: Props) {
  const words = useWordsOf(checkingWords);
  const said = words.progress(judged, all, today);
  return (
    <div class="check-progress">
      <progress max={Math.max(all, 1)} value={judged} aria-label={said} />
      <span>{said}</span>
      {isGathering && (
        <span>
          {words.gathering(done, of)}{' '}
          <button type="button" class="quiet" onClick={on.onStop}>
            {words.stop}
          </button>
        </span>
      )}
      {!isGathering && done < of && (
        <span>
          {words.stopped(done, of)}{' '}
          <button type="button" class="quiet" onClick={on.onGoOn}>
            {words.goOn}
          </button>
        </span>
      )}
    </div>
  );
}
