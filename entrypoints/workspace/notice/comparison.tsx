import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import type { Telling } from '../../review/use-told.ts';
import type { KeptReview } from './kept-review.ts';

interface Props {
  readonly notice: LibraryNotice;
  readonly on: KeptReview;
  readonly telling: Telling;
  onDone(): void;
}

/** What became of a kept text since. */
export function Comparison(_: Props) {
  return null;
}
