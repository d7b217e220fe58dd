import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { FilterBox } from '../../components/filter-box.tsx';
import { KindSwitches } from '../../components/kind-switches.tsx';
import { Message } from '../../components/message.tsx';
import { OutlineList } from '../../components/outline-list.tsx';
import type { Place } from '../../components/use-marked-rows.ts';
import { focusFirstRow } from '../../components/use-roving-focus.ts';
import { VerdictFilterBar } from '../../components/verdict-filter.tsx';
import { useWords } from '../../components/words/words-context.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { withKindSwitched } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import { countKinds } from '../../lib/review/count-kinds.ts';
import { countVerdicts } from '../../lib/review/count-verdicts.ts';
import { countRows } from '../../lib/review/filter-outline.ts';
import { outline } from '../../lib/review/outline.ts';
import { withNotes } from '../../lib/review/with-notes.ts';
import { withVerdicts } from '../../lib/review/with-verdicts.ts';
import type { Left } from './exports/left.ts';
import { useFindingsFilter } from './use-findings-filter.ts';
import type { NotesOfPage, NotesState, ReviewedText } from './use-notes.ts';

interface Props {
  readonly reading: Reading;
  readonly hiddenKinds: readonly MarkKind[];
  readonly filterRef: RefObject<HTMLInputElement | null>;
  readonly state: NotesState<ReviewedText>;
  readonly place: Place;
  /** Told what the filter has left, null for all. */
  onLeft(left: Left | null): void;
  onHiddenKinds(kinds: MarkKind[]): void;
  onShow(span: Span): void;
}

const NOTHING: Pick<NotesOfPage, 'notes' | 'judgements'> = { notes: [], judgements: [] };

/** Which of the three messages stands in place of an empty list. */
function emptyReason(rows: number, hiddenKinds: readonly MarkKind[], query: string) {
  if (rows === 0) return 'nothingFound';
  return query === '' && hiddenKinds.length > 0 ? 'allHidden' : 'noMatch';
}

/** What was found in the notice and what the reader said of it: the switches of the kinds, the filters and the outline. */
export function FindingsPane({ reading, state, hiddenKinds, ...pane }: Props) {
  const words = useWords();
  const { notes, judgements } = state.type === 'notes' ? state : NOTHING;
  const listRef = useRef<HTMLOListElement>(null);
  const judged = useMemo(() => withVerdicts(outline(reading), judgements), [reading, judgements]);
  const nodes = useMemo(() => withNotes(judged, notes), [judged, notes]);
  const counts = useMemo(() => countVerdicts(judged), [judged]);
  const filter = useFindingsFilter({ nodes, hiddenKinds, counts, onLeft: pane.onLeft });
  const { left, terms, verdict } = filter;
  return (
    <>
      <KindSwitches
        counts={countKinds(reading)}
        hiddenKinds={hiddenKinds}
        onToggle={(kind) => pane.onHiddenKinds(withKindSwitched(hiddenKinds, kind))}
      />
      {counts.right + counts.wrong + counts.corrected > 0 && (
        <VerdictFilterBar counts={counts} chosen={verdict} onChosen={filter.setVerdict} />
      )}
      <FilterBox
        query={filter.query}
        hint={words.filterHint}
        rows={terms.length === 0 ? null : countRows(left)}
        inputRef={pane.filterRef}
        onQuery={filter.setQuery}
        onDown={() => focusFirstRow(listRef.current)}
      />
      {left.length === 0 ? (
        <Message words={words[emptyReason(countRows(nodes), hiddenKinds, filter.query)]} />
      ) : (
        <OutlineList
          nodes={left}
          terms={terms}
          listRef={listRef}
          place={pane.place}
          onShow={pane.onShow}
          onLeave={() => pane.filterRef.current?.focus()}
        />
      )}
    </>
  );
}
