import { Progress } from '../../../components/progress.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import type { usePlaced } from './use-placed.ts';

interface Props extends Pick<ReturnType<typeof usePlaced>, 'done' | 'isStopped' | 'setStopped'> {
  /** How many documents there are to be done. */
  readonly of: number;
}

/** How far the search for the places of segments is, with the ways to stop it and to go on; nothing once it is done. */
export function Placing({ done, of, isStopped, setStopped }: Props) {
  const about = useCodingWords();
  if (done >= of) return null;
  return (
    <Progress
      text={isStopped ? about.stopped(done, of) : about.placing(done, of)}
      done={done}
      of={of}
      isWorking={!isStopped}
      action={{
        text: isStopped ? about.goOn : about.stop,
        act: () => setStopped(!isStopped),
      }}
    />
  );
}
