import { useMemo } from 'preact/hooks';
import { Actions } from '../../../components/actions.tsx';
import { Message } from '../../../components/message.tsx';
import { DifferenceView } from '../../../components/notice/difference-view.tsx';
import { NoteFates } from '../../../components/notice/note-fates.tsx';
import { noticeWords } from '../../../components/words/notice-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import { isOtherNotice } from '../../../lib/notebook/same-notice.ts';
import { textDifference } from '../../../lib/review/text-difference.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { storeErrorOf } from '../../../lib/store/store-error.ts';
import { TellTale } from '../../review/tell-tale.tsx';
import { useNotesOf } from '../../review/use-notes.ts';
import type { Telling } from '../../review/use-told.ts';
import type { KeptReview } from './kept-review.ts';
import { isWebAddress } from './notice-head.tsx';
import type { PresentPage } from './present-page.ts';
import { takeOver } from './take-over.ts';
import { usePresentPage } from './use-present-page.ts';

interface Props {
  readonly notice: LibraryNotice;
  readonly on: KeptReview;
  readonly telling: Telling;
  onDone(): void;
}

/** What became of a kept text since: its page is asked of an open tab, or opened when the person says so. */
export function Comparison(props: Props) {
  const words = useWordsOf(noticeWords);
  const { urls } = props.notice;
  const { present, again, open } = usePresentPage(urls);
  const page = urls.find(isWebAddress);
  const opening = page === undefined ? [] : [{ text: words.openPage, act: () => open(page) }];
  const retry = { text: words.lookAgain, act: again };
  switch (present.type) {
    case 'waiting':
      return <p role="status">{words.looking}</p>;
    case 'closed':
      return (
        <Message words={words.noTab}>
          <Actions actions={[...opening, retry]} />
        </Message>
      );
    case 'unreadable':
      return (
        <Message words={words.unreadable}>
          <Actions actions={[retry]} />
        </Message>
      );
    case 'page':
      return <Compared {...props} present={present} />;
  }
}

interface ComparedProps extends Props {
  readonly present: Extract<PresentPage, { type: 'page' }>;
}

function Compared({ notice, on, telling, onDone, present }: ComparedProps) {
  const words = useWordsOf(noticeWords);
  const { page, reading } = present;
  const now = useMemo((): KeptReview => ({ ...on, page }), [on, page]);
  const state = useNotesOf(async () => now, [now]);
  const difference = useMemo(
    () => textDifference(on.page.text, page.text),
    [on.page.text, page.text],
  );
  const { changed, added, removed } = difference;
  if (changed + added + removed === 0) return <Message words={words.same} />;
  const isOther = isOtherNotice(notice.notice, {
    ...notice.notice,
    fields: reading.notice,
    fingerprint: fingerprint(page.text),
  });
  const take = async () => {
    try {
      const undo = await takeOver(notice.id, present);
      telling.tell({ type: 'said', text: words.tookOver, undo: () => void taken(undo, telling) });
      onDone();
    } catch (error) {
      telling.tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
    }
  };
  return (
    <>
      {isOther && <p class="warning">{words.otherNotice}</p>}
      {state.type === 'notes' && <NoteFates notes={state.notes} />}
      <p>
        <button type="button" class="main" onClick={() => void take()}>
          {words.takeOver}
        </button>
      </p>
      <DifferenceView difference={difference} onLeave={onDone} />
      <div class="notice-foot">
        <TellTale {...telling} />
      </div>
    </>
  );
}

async function taken(undo: () => Promise<void>, { tell }: Telling): Promise<void> {
  try {
    await undo();
    tell(null);
  } catch (error) {
    tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
  }
}
