import { useEffect, useState } from 'preact/hooks';
import type { CardFinding } from '../../../components/notice/mark-card.tsx';
import { type Waiting, waitingKey } from '../../../lib/review/check-queue.ts';
import { judgeables } from '../../../lib/review/judgeable.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { keptDocument } from '../kept-document.ts';
import { type KeptReview, keptReview } from '../notice/kept-review.ts';
import { cardFinding } from '../notice/told-rows.ts';

/** A finding that is asked about, with its text. */
export interface Asked {
  readonly key: string;
  readonly notice: LibraryNotice;
  readonly on: KeptReview;
  readonly finding: CardFinding;
}

/** The document of the last finding: the next one is mostly in it. */
let last: { readonly hash: string; readonly document: ReturnType<typeof keptDocument> } | null =
  null;

function documentOf(notice: LibraryNotice): ReturnType<typeof keptDocument> {
  const { text: hash } = notice.notice;
  if (last?.hash !== hash) last = { hash, document: keptDocument(notice) };
  return last.document;
}

async function askedOf(waiting: Waiting, notice: LibraryNotice): Promise<Asked | null> {
  const document = await documentOf(notice);
  if (document === null) return null;
  const { from, to } = waiting.span;
  const found = judgeables(document.reading, document.text).find(
    ({ kind, span }) => kind === waiting.kind && span.from === from && span.to === to,
  );
  if (found === undefined) return null;
  const on = keptReview(notice, document);
  return { key: waitingKey(waiting), notice, on, finding: cardFinding(found, undefined) };
}

/** The finding that is asked about, with its text; the one before stays until it is there, so that nothing jumps. */
export function useAsked(
  waiting: Waiting | undefined,
  notices: readonly LibraryNotice[],
): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  const key = waiting === undefined ? '' : waitingKey(waiting);
  useEffect(() => {
    let isOver = false;
    const notice = notices.find(({ id }) => id === waiting?.notice);
    if (waiting === undefined || notice === undefined) return setAsked(null);
    askedOf(waiting, notice).then((found) => isOver || setAsked(found), reportError);
    return () => {
      isOver = true;
    };
  }, [key]);
  return asked;
}
