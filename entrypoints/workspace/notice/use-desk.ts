import { useMemo, useRef, useState } from 'preact/hooks';
import type { MarkKind } from '../../../lib/model/mark.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Span } from '../../../lib/model/span.ts';
import { useNotesOf } from '../../review/use-notes.ts';
import type { Telling } from '../../review/use-told.ts';
import type { KeptReview } from './kept-review.ts';
import { useBackToWords } from './use-back-to-words.ts';
import { useChosen } from './use-chosen.ts';
import { useDrawn } from './use-drawn.ts';
import { useKeptDeeds } from './use-kept-deeds.ts';

/** What is on the desk when a kept text is read. */
interface Laid {
  readonly on: KeptReview;
  readonly reading: Reading;
  readonly telling: Telling;
  readonly hiddenKinds: readonly MarkKind[];
  /** The passage to look at. */
  readonly span: Span | undefined;
}

const isAt = (span: Span | null, place: Span) => span?.from === place.from && span.to === place.to;

/** Everything that a kept text is read and written on with: what is drawn, what is chosen, what can be done. */
export function useDesk({ on, reading, telling, hiddenKinds, span }: Laid) {
  const state = useNotesOf(async () => on, [on]);
  const articleRef = useRef<HTMLElement>(null);
  const { text } = on.page;
  const [writing, setWriting] = useState<Span | null>(null);
  const [openNote, setOpenNote] = useState<string | null>(null);
  const chosen = useChosen(on.notices[0], articleRef, span);
  const shown = writing ?? chosen.shown;
  const drawn = useDrawn({ reading, text, state, hiddenKinds, shown });
  const deeds = useKeptDeeds({ on, state, telling, show: chosen.show });
  const cards = useMemo(() => drawn.cardsAt(chosen.picked), [drawn, chosen.picked]);
  const pick = (place: Span) => {
    chosen.pick(place);
    const note = drawn.notes.find((each) => isAt(each.span, place));
    if (note !== undefined) setOpenNote(note.id);
  };
  const write = (place: Span | null) => {
    if (place !== null) chosen.close();
    setWriting(place);
  };
  useBackToWords(articleRef, writing);
  const opened = { openNote, setOpenNote, writing, write };
  return { on, state, articleRef, text, chosen, drawn, deeds, cards, pick, ...opened };
}

/** See `useDesk`. */
export type Desk = ReturnType<typeof useDesk>;
