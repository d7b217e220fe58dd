import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NoteColour } from '../../lib/model/note.ts';
import { searchTerms } from '../../lib/review/filter-outline.ts';
import { filterNotes, type NoteView } from '../../lib/review/note-view.ts';
import type { Left } from './exports/left.ts';

/** What is looked for among notes, and what it leaves; `onLeft` is told of that, null for all. */
export function useNoteFilter(notes: readonly NoteView[], onLeft: (left: Left | null) => void) {
  const [query, setQuery] = useState('');
  const [colours, setColours] = useState<readonly NoteColour[]>([]);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const terms = useMemo(() => searchTerms(query), [query]);
  const left = useMemo(
    () => filterNotes(notes, { terms, colours, codes }),
    [notes, terms, colours, codes],
  );
  const isWhole = left.length === notes.length;
  useEffect(
    () => onLeft(isWhole ? null : { nodes: null, notes: new Set(left.map(({ id }) => id)) }),
    [left, isWhole],
  );
  return { query, setQuery, colours, setColours, codes, setCodes, terms, left };
}
