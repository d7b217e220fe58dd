import { Message } from '../../../components/message.tsx';
import { SelectionBar } from '../../../components/notice/selection-bar.tsx';
import { SayProvider } from '../../../components/say-context.ts';
import { noticeWords } from '../../../components/words/notice-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { MarkKind } from '../../../lib/model/mark.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Span } from '../../../lib/model/span.ts';
import { say } from '../../browser/say.ts';
import { TellTale } from '../../review/tell-tale.tsx';
import { useSettings } from '../../review/use-settings.ts';
import type { Telling } from '../../review/use-told.ts';
import { FoundPane } from './found-pane.tsx';
import type { KeptReview } from './kept-review.ts';
import { TextColumn } from './text-column.tsx';
import { type Desk, useDesk } from './use-desk.ts';

interface Props {
  readonly on: KeptReview;
  readonly reading: Reading;
  readonly telling: Telling;
  /** The passage to look at. */
  readonly span?: Span | undefined;
}

const NONE: readonly MarkKind[] = [];

/** The kept text of a notice with all that was found in it and written on it, and what can be done with both. */
export function KeptNotice({ on, reading, telling, span }: Props) {
  const { aboutNotes } = useWords();
  const { settings, change } = useSettings();
  const hiddenKinds = settings?.hiddenKinds ?? NONE;
  const desk = useDesk({ on, reading, telling, hiddenKinds, span });
  const { state, chosen } = desk;
  if (state.type === 'failed') return <Message words={aboutNotes.failures[state.failure]} />;
  return (
    <SayProvider value={say}>
      <div class="notice-body">
        <FoundPane
          reading={reading}
          text={desk.text}
          state={state}
          hiddenKinds={hiddenKinds}
          picked={(chosen.picked ?? chosen.shown)?.from ?? null}
          onHiddenKinds={(kinds) => void change({ hiddenKinds: kinds })}
          onShow={chosen.show}
        />
        <TextColumn desk={desk} />
      </div>
      <SelectionBar
        articleRef={desk.articleRef}
        text={desk.text}
        isPlacing={desk.deeds.placing !== null}
        onWrite={desk.write}
        onPut={desk.deeds.putAt}
      />
      <div class="notice-foot">
        <Placing desk={desk} />
        <TellTale {...telling} />
      </div>
    </SayProvider>
  );
}

/** Says that the words of a note are to be selected, as long as they are. */
function Placing({ desk: { deeds } }: { readonly desk: Desk }) {
  const words = useWordsOf(noticeWords);
  if (deeds.placing === null) return null;
  return (
    <div class="status-bar">
      <p role="status">{words.selecting}</p>
      <button type="button" onClick={deeds.stopPlacing}>
        {words.giveUp}
      </button>
    </div>
  );
}
