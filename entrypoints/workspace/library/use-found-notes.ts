import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../../lib/model/span.ts';
import { locateNotes } from '../../../lib/notebook/locate-notes.ts';
import type { ThingRow } from '../../../lib/store/database.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { thingsWith } from '../../../lib/store/row-pages.ts';
import { loadText } from '../../../lib/store/texts.ts';
import { openNotebook } from '../../browser/notebook.ts';

/** A note that was found: what it says, and where it is in the notice's text; null as long as that is not known, or where it has no place. */
export interface FoundNote {
  readonly words: string;
  readonly span: Span | null;
}

type FoundNotes = ReadonlyMap<string, FoundNote>;

/** So long, in ms, nothing else must have been looked for before notes are sought in the texts: that takes longer than a search. */
const REST = 200;

function wordsOf({ heads }: ThingRow): string {
  const latest = heads.findLast(({ content }) => content !== null);
  if (latest?.kind !== 'note' || latest.content === null) return '';
  const { text, selector } = latest.content;
  return [text, selector?.seen ?? selector?.exact ?? ''].filter(Boolean).join(' — ');
}

/** Finds some notes in the text of their notice. */
async function spansOf(
  { notice }: LibraryNotice,
  notes: readonly ThingRow[],
): Promise<ReadonlyMap<string, Span>> {
  const text = (await loadText(await openNotebook(), notice.text)) ?? '';
  return new Map(
    locateNotes(notes, text).flatMap(({ id, wordings }) => {
      const place = wordings.at(-1)?.place;
      return place !== undefined && 'span' in place && place.span
        ? [[id, place.span] as const]
        : [];
    }),
  );
}

/** Tells what notes say, and after a rest where they stand. */
async function look(
  notice: LibraryNotice,
  ids: readonly string[],
  { signal, tell }: { readonly signal: AbortSignal; tell(notes: FoundNotes): void },
): Promise<void> {
  const notes = await thingsWith(await openNotebook(), ids);
  const found = (places: ReadonlyMap<string, Span>) =>
    new Map(
      notes.map((note) => [note.id, { words: wordsOf(note), span: places.get(note.id) ?? null }]),
    );
  if (signal.aborted) return;
  tell(found(new Map()));
  await new Promise((resolve) => setTimeout(resolve, REST));
  if (signal.aborted) return;
  const spans = await spansOf(notice, notes);
  if (!signal.aborted) tell(found(spans));
}

/** Some notes of a notice as they are to be shown, empty as long as they are not known. */
export function useFoundNotes(notice: LibraryNotice, ids: readonly string[]): FoundNotes {
  const [notes, setNotes] = useState<FoundNotes>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    if (ids.length > 0)
      look(notice, ids, { signal: stop.signal, tell: setNotes }).catch(reportError);
    return () => stop.abort();
  }, [ids.join()]);
  return notes;
}
