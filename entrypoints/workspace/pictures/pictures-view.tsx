import { useMemo, useState } from 'preact/hooks';
import { ReadingProgress } from '../../../components/ledger/reading-progress.tsx';
import { Message } from '../../../components/message.tsx';
import { BodiesPicture } from '../../../components/pictures/bodies-picture.tsx';
import type { Drawing } from '../../../components/pictures/drawn-line.ts';
import { IndicatorPicture } from '../../../components/pictures/indicator-picture.tsx';
import { TimelinePicture } from '../../../components/pictures/timeline-picture.tsx';
import { pictureWords } from '../../../components/words/picture-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { ExchangeLanguage } from '../../../lib/exchange/exchange-file.ts';
import { exchangeWords } from '../../../lib/exchange/words/exchange-words.ts';
import { dueState } from '../../../lib/review/ledger/due.ts';
import { bodyTasks } from '../../../lib/review/pictures/body-tasks.ts';
import { sameIndicators } from '../../../lib/review/pictures/same-indicator.ts';
import { timeline } from '../../../lib/review/pictures/timeline.ts';
import { ChooseNotices } from '../choose-notices.tsx';
import { useChosenNotices } from '../chosen-notices.ts';
import { hrefOfLine } from '../ledger/href-of-line.ts';
import { useLines } from '../ledger/use-lines.ts';
import { todayHere } from '../today.ts';
import { savePicture } from './save-picture.ts';

/** Pictures of the tasks of the chosen notices, each mark leading to its words. */
export function PicturesView() {
  const { lang } = useWords();
  const words = useWordsOf(pictureWords);
  const files = useMemo(() => exchangeWords(lang as ExchangeLanguage), [lang]);
  const { library, notices, choose } = useChosenNotices();
  const made = useLines(notices, files);
  return (
    <div class="pictures">
      <h1 class="unseen">{words.title}</h1>
      <div class="ledger-tools">
        <ChooseNotices library={library} notices={notices} onChoose={choose} />
        <span class="about">{words.keys}</span>
      </div>
      <ReadingProgress {...made} onStop={made.stop} onResume={made.resume} />
      <Drawn made={made} />
    </div>
  );
}

function Drawn({ made }: { readonly made: ReturnType<typeof useLines> }) {
  const { aboutNotes } = useWords();
  const words = useWordsOf(pictureWords);
  const { lines, isWhole, failure } = made;
  if (failure !== null) return <Message words={aboutNotes.failures[failure]} />;
  if (lines.length > 0) return <Pictures {...{ lines, isWhole }} />;
  return isWhole ? <Message words={words.empty} /> : null;
}

function Pictures({ lines, isWhole }: Pick<ReturnType<typeof useLines>, 'lines' | 'isWhole'>) {
  const words = useWordsOf(pictureWords);
  const [today] = useState(todayHere);
  const due = useMemo(() => timeline(lines), [lines]);
  const indicators = useMemo(() => sameIndicators(lines), [lines]);
  const bodies = useMemo(() => bodyTasks(lines), [lines]);
  const drawing: Drawing = {
    hrefOf: hrefOfLine,
    dueOf: (line) => dueState(line, today),
    onSave: savePicture,
  };
  return (
    <>
      {due.rows.length === 0 ? (
        <Nothing {...words.timeline} isSure={isWhole} />
      ) : (
        <TimelinePicture timeline={due} today={today} {...drawing} />
      )}
      {indicators.length === 0 ? (
        <Nothing {...words.indicators} isSure={isWhole} />
      ) : (
        <IndicatorPicture indicators={indicators} {...drawing} />
      )}
      {bodies.length === 0 ? (
        <Nothing {...words.bodies} isSure={isWhole} />
      ) : (
        <BodiesPicture bodies={bodies} {...drawing} />
      )}
    </>
  );
}

interface NothingProps {
  readonly title: string;
  readonly none: string;
  /** Whether all was looked at. */
  readonly isSure: boolean;
}

/** Stands in place of a picture that would be empty: says so once all was looked at. */
function Nothing({ title, none, isSure }: NothingProps) {
  return (
    <section class="picture">
      <h2>{title}</h2>
      {isSure && <p class="about">{none}</p>}
    </section>
  );
}
