import { useMemo } from 'preact/hooks';
import type { CardFinding } from '../../../components/notice/mark-card.tsx';
import type { MarkKind } from '../../../lib/model/mark.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Span } from '../../../lib/model/span.ts';
import { judgeables, judgementsOf } from '../../../lib/review/judgeable.ts';
import { type LitLine, litLines } from '../../../lib/review/lit-lines.ts';
import type { NoteView } from '../../../lib/review/note-view.ts';
import type { NotesState } from '../../review/use-notes.ts';
import type { KeptReview } from './kept-review.ts';
import { cardFinding } from './told-rows.ts';

/** What is to be drawn. */
interface ToDraw {
  readonly reading: Reading;
  readonly text: string;
  readonly state: NotesState<KeptReview>;
  readonly hiddenKinds: readonly MarkKind[];
  readonly shown: Span | null;
}

/** A kept text as it is drawn. */
export interface DrawnText {
  readonly lines: readonly LitLine[];
  readonly notes: readonly NoteView[];
  /** The cards of all that is lit at a place, the innermost first. */
  cardsAt(place: Span | null): CardFinding[];
}

const length = ({ span }: CardFinding) => span.to - span.from;

/** The text with its marks and notes, as they are drawn. */
export function useDrawn({ reading, text, state, hiddenKinds, shown }: ToDraw): DrawnText {
  const all = useMemo(() => judgeables(reading, text), [reading, text]);
  const { notes, judgements } = state.type === 'notes' ? state : NOTHING;
  const judged = useMemo(() => {
    const said = judgementsOf(all, judgements);
    return all.flatMap((found, at) =>
      hiddenKinds.includes(found.kind) ? [] : [{ found, said: said[at] }],
    );
  }, [all, judgements, hiddenKinds]);
  const lines = useMemo(() => {
    const marks = judged.map(({ found: { kind, span }, said }) => ({
      ...{ kind, ...span },
      answer: said?.answer ?? undefined,
    }));
    const written = notes.flatMap(({ id, span, shown: { content } }) =>
      span === null ? [] : [{ id, ...span, colour: content.colour }],
    );
    return litLines(text, { marks, notes: written, shown: shown ?? undefined });
  }, [judged, notes, text, shown]);
  return useMemo(() => {
    const cardsAt = (place: Span | null) =>
      judged
        .filter(({ found: { span } }) => place && span.from <= place.from && span.to >= place.to)
        .map(({ found, said }) => cardFinding(found, said))
        .sort((a, b) => length(a) - length(b));
    return { lines, notes, cardsAt };
  }, [lines, notes, judged]);
}

const NOTHING = { notes: [], judgements: [] };
