import type { Waiting } from '../../../lib/review/check-queue.ts';
import { type Judgeable, judgeables, judgementsOf } from '../../../lib/review/judgeable.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { keptVerdicts } from '../judge-kept.ts';
import { keptDocument } from '../kept-document.ts';
import { keptReview } from '../notice/kept-review.ts';

/** What is to be checked of a notice, and how much of it there is in all. */
export interface NoticeWaiting {
  readonly waiting: readonly Waiting[];
  readonly all: number;
}

const NOTHING: NoticeWaiting = { waiting: [], all: 0 };

/** The findings of a notice that are not judged yet, in text order; none where its text is not kept. Throws StoreError. */
export async function waitingIn(notice: LibraryNotice): Promise<NoticeWaiting> {
  const document = await keptDocument(notice);
  if (document === null) return NOTHING;
  const found = judgeables(document.reading, document.text);
  const known = await keptVerdicts(await openNotebook(), keptReview(notice, document));
  const said = judgementsOf(
    found,
    known.map(({ judgement }) => judgement),
  );
  const waiting = found.flatMap(({ kind, span, doubt }: Judgeable, at) =>
    said[at] === undefined ? [{ notice: notice.id, kind, span, doubt }] : [],
  );
  return { waiting, all: found.length };
}
