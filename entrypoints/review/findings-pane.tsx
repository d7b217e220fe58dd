import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FilterBox } from '../../components/filter-box.tsx';
import { KindSwitches } from '../../components/kind-switches.tsx';
import { Message } from '../../components/message.tsx';
import { OutlineList } from '../../components/outline-list.tsx';
import type { Place } from '../../components/use-marked-rows.ts';
import { focusFirstRow } from '../../components/use-roving-focus.ts';
import { useWords } from '../../components/words/words-context.ts';
import { type MarkKind, markKinds } from '../../lib/model/mark.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import { countKinds } from '../../lib/review/count-kinds.ts';
import { countRows, filterOutline, searchTerms } from '../../lib/review/filter-outline.ts';
import type { NoteView } from '../../lib/review/note-view.ts';
import { outline } from '../../lib/review/outline.ts';
import { withNotes } from '../../lib/review/with-notes.ts';
import type { Left } from './exports/left.ts';

interface Props {
  readonly reading: Reading;
  readonly hiddenKinds: readonly MarkKind[];
  readonly filterRef: RefObject<HTMLInputElement | null>;
  readonly notes: readonly NoteView[];
  readonly place: Place;
  /** Told what the filter has left, null for all. */
  onLeft(left: Left | null): void;
  onHiddenKinds(kinds: MarkKind[]): void;
  onShow(span: Span): void;
}

/** Which of the three messages stands in place of an empty list. */
function emptyReason(rows: number, hiddenKinds: readonly MarkKind[], query: string) {
  if (rows === 0) return 'nothingFound';
  return query === '' && hiddenKinds.length > 0 ? 'allHidden' : 'noMatch';
}

/** What was found in the notice: the switches of the kinds, the filter and the outline. */
export function FindingsPane({ reading, notes, hiddenKinds, filterRef, place, ...on }: Props) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const listRef = useRef<HTMLOListElement>(null);
  const nodes = useMemo(() => withNotes(outline(reading), notes), [reading, notes]);
  const terms = useMemo(() => searchTerms(query), [query]);
  const left = useMemo(
    () => filterOutline(nodes, { terms, hiddenKinds }),
    [nodes, terms, hiddenKinds],
  );
  const isWhole = countRows(left) === countRows(nodes);
  useEffect(() => on.onLeft(isWhole ? null : { nodes: left, notes: null }), [left, isWhole]);
  const toggle = (kind: MarkKind) => {
    const isHidden = hiddenKinds.includes(kind);
    on.onHiddenKinds(
      markKinds.filter((each) => (each === kind ? !isHidden : hiddenKinds.includes(each))),
    );
  };
  return (
    <>
      <KindSwitches counts={countKinds(reading)} hiddenKinds={hiddenKinds} onToggle={toggle} />
      <FilterBox
        query={query}
        hint={words.filterHint}
        rows={terms.length === 0 ? null : countRows(left)}
        inputRef={filterRef}
        onQuery={setQuery}
        onDown={() => focusFirstRow(listRef.current)}
      />
      {left.length === 0 ? (
        <Message words={words[emptyReason(countRows(nodes), hiddenKinds, query)]} />
      ) : (
        <OutlineList
          nodes={left}
          terms={terms}
          listRef={listRef}
          place={place}
          onShow={on.onShow}
          onLeave={() => filterRef.current?.focus()}
        />
      )}
    </>
  );
}
