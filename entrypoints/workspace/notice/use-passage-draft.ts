import { useMemo } from 'preact/hooks';
import { describe } from '../../../lib/anchor/describe.ts';
import { indexPage } from '../../../lib/anchor/page-index.ts';
import type { Draft } from '../../../lib/model/draft.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { NoteWritten } from '../../../lib/review/note-view.ts';
import { draftPlace } from '../../../lib/text/draft-place.ts';
import { draftAt, keepDraft } from '../../browser/drafts.ts';
import type { KeptReview } from './kept-review.ts';

/** The draft of a new note on a passage of a kept text, under the name that it has on the notice's page, too. */
export function usePassageDraft({ page }: KeptReview, span: Span) {
  return useMemo(() => {
    const url = page.url ?? '';
    const selector = describe(indexPage(page.text), span);
    const place = draftPlace(url, page.text.slice(span.from, span.to));
    return {
      draft: (): Promise<NoteWritten | null> => draftAt(place),
      keepDraft(written: NoteWritten | null): void {
        const draft = written === null || selector === null ? null : draftOf(written, selector);
        keepDraft(place, draft, url).catch(reportError);
      },
    };
  }, [page, span.from, span.to]);
}

function draftOf(
  { codes, newCodes, tags, ...said }: NoteWritten,
  { exact, prefix, suffix }: NonNullable<Draft['passage']>,
): Draft {
  const passage = { exact, prefix, suffix };
  return {
    ...{ note: null, passage },
    ...said,
    ...{ tags: [...tags], codes: [...codes], newCodes: [...newCodes] },
  };
}
