import { useCallback, useRef, useState } from 'preact/hooks';
import { WhyContext } from '../../../components/why-context.ts';
import { noticeWords } from '../../../components/words/notice-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import type { MarkKind } from '../../../lib/model/mark.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Span } from '../../../lib/model/span.ts';
import { FindingsPane } from '../../review/findings-pane.tsx';
import type { NotesState } from '../../review/use-notes.ts';
import { useSlash } from '../../review/use-slash.ts';
import { whySentence } from '../../review/use-why.ts';
import type { KeptReview } from './kept-review.ts';

interface Props {
  readonly reading: Reading;
  readonly text: string;
  readonly state: NotesState<KeptReview>;
  readonly hiddenKinds: readonly MarkKind[];
  /** Where the reader is in the text. */
  readonly picked: number | null;
  onHiddenKinds(kinds: MarkKind[]): void;
  onShow(span: Span): void;
}

const ID = 'notice-found';
const nothing = () => {};

/** What was found in the text, as an outline to jump by; in a narrow window behind a button. */
export function FoundPane({ reading, text, state, picked, ...on }: Props) {
  const words = useWordsOf(noticeWords);
  const [isOpen, setOpen] = useState(false);
  const filterRef = useRef<HTMLInputElement>(null);
  const ask = useCallback(
    async (about: Parameters<typeof whySentence>[0]) => whySentence(about, reading, text),
    [reading, text],
  );
  useSlash(() => {
    setOpen(true);
    filterRef.current?.focus();
  });
  return (
    <aside class={isOpen ? 'notice-found open' : 'notice-found'} aria-label={words.found}>
      <button
        type="button"
        class="found-toggle"
        aria-expanded={isOpen}
        aria-controls={ID}
        onClick={() => setOpen(!isOpen)}
      >
        {words.showFound}
      </button>
      <div class="found-list" id={ID}>
        <WhyContext value={ask}>
          <FindingsPane
            reading={reading}
            state={state}
            hiddenKinds={on.hiddenKinds}
            filterRef={filterRef}
            place={{ inView: null, picked }}
            onLeft={nothing}
            onHiddenKinds={on.onHiddenKinds}
            onShow={on.onShow}
          />
        </WhyContext>
      </div>
    </aside>
  );
}
