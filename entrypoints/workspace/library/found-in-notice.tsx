import { useEffect, useState } from 'preact/hooks';
import { FoundPlaceLine } from '../../../components/library/found-place.tsx';
import { libraryWords } from '../../../components/words/library-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { Span } from '../../../lib/model/span.ts';
import { locateNotes } from '../../../lib/notebook/locate-notes.ts';
import { type FoundPlace, foundPlaces } from '../../../lib/review/library/search-notice.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { thingsWith } from '../../../lib/store/row-pages.ts';
import { loadText } from '../../../lib/store/texts.ts';
import { openNotebook } from '../../browser/notebook.ts';
import type { Search } from './use-search.ts';

interface Props {
  readonly notice: LibraryNotice;
  readonly search: Search;
  readonly tabIndex: 0 | -1;
}

/** A note that was found: what it says, and where it is in the notice's text. */
interface FoundNote {
  readonly words: string;
  readonly span: Span | null;
}

/** Where in a notice stands what was looked for; each place leads there. */
export function FoundInNotice({ notice, search, tabIndex }: Props) {
  const about = useWordsOf(libraryWords);
  const { kindOfOne } = useWords();
  const { terms } = search;
  const places = foundPlaces(search.searched(notice), terms);
  const notes = useFoundNotes(notice, places);
  if (places.length === 0) return null;
  const line = { notice: notice.id, terms, tabIndex };
  return (
    <ul class="found-places" aria-label={about.foundPlaces}>
      {places.map((place) => {
        if (place.in === 'note') {
          const { words, span } = notes.get(place.id) ?? { words: '…', span: null };
          const label = about.foundIn.note;
          return <FoundPlaceLine key={place.id} {...line} {...{ label, words, span }} />;
        }
        const label = place.in === 'text' ? about.foundIn.text : kindOfOne[place.kind];
        const { words, span } = place;
        return (
          <FoundPlaceLine key={`${label} ${span.from}`} {...line} {...{ label, words, span }} />
        );
      })}
    </ul>
  );
}

async function foundNotes({ notice }: LibraryNotice, ids: readonly string[]) {
  const database = await openNotebook();
  const text = (await loadText(database, notice.text)) ?? '';
  const found = new Map<string, FoundNote>();
  for (const { id, wordings } of locateNotes(await thingsWith(database, ids), text)) {
    const { revision, place } = wordings.at(-1) ?? {};
    if (revision?.kind !== 'note' || revision.content === null) continue;
    const { text: said, selector } = revision.content;
    const words = [said, selector?.seen ?? selector?.exact ?? ''].filter(Boolean).join(' — ');
    found.set(id, { words, span: place !== undefined && 'span' in place ? place.span : null });
  }
  return found;
}

/** The notes among some places as they are to be shown, empty as long as they are not known. */
function useFoundNotes(notice: LibraryNotice, places: readonly FoundPlace[]) {
  const [notes, setNotes] = useState<ReadonlyMap<string, FoundNote>>(new Map());
  const ids = places.flatMap((place) => (place.in === 'note' ? [place.id] : []));
  useEffect(() => {
    let isOver = false;
    if (ids.length > 0)
      foundNotes(notice, ids).then((found) => isOver || setNotes(found), reportError);
    return () => {
      isOver = true;
    };
  }, [ids.join()]);
  return notes;
}
