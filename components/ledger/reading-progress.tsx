import { Progress } from '../progress.tsx';
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
    <Progress
      {...{ done, of, isWorking }}
      text={isWorking ? words.progress(done, of) : words.stopped(done, of)}
      action={isWorking ? { text: words.stop, act: onStop } : { text: words.resume, act: onResume }}
    />
  );
}
