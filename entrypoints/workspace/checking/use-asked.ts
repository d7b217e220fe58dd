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

/** Before anything was asked for. */
const NOTHING = { key: '', asked: null };

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

/** What comes of asking for a finding. */
export interface NextAsked {
  /** The finding that is asked about; the one before stays until it is there, so that nothing jumps. Null where there is none. */
  readonly asked: Asked | null;
  readonly isFetching: boolean;
  /** Whether it could not be had. */
  readonly isMissing: boolean;
}

/** The finding that is asked about, with its text. */
export function useAsked(
  waiting: Waiting | undefined,
  notices: readonly LibraryNotice[],
): NextAsked {
  const [got, setGot] = useState<{ readonly key: string; readonly asked: Asked | null }>(NOTHING);
  const key = waiting === undefined ? '' : waitingKey(waiting);
  useEffect(() => {
    let isOver = false;
    const notice = notices.find(({ id }) => id === waiting?.notice);
    if (waiting === undefined || notice === undefined) return setGot({ key, asked: null });
    const get = (asked: Asked | null) => isOver || setGot({ key, asked });
    askedOf(waiting, notice).then(get, (error) => {
      reportError(error);
      get(null);
    });
    return () => {
      isOver = true;
    };
  }, [key]);
  if (waiting === undefined) return { asked: null, isFetching: false, isMissing: false };
  const isFetching = got.key !== key;
  return { asked: got.asked, isFetching, isMissing: !isFetching && got.asked === null };
}
