import { useMemo } from 'preact/hooks';
import { FoundPlaceLine } from '../../../components/library/found-place.tsx';
import { libraryWords } from '../../../components/words/library-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import { foundPlaces } from '../../../lib/review/library/search-notice.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { useFoundNotes } from './use-found-notes.ts';
import type { Search } from './use-search.ts';

interface Props {
  readonly notice: LibraryNotice;
  readonly search: Search;
  readonly tabIndex: 0 | -1;
}

/** Where in a notice stands what was looked for; each place leads there. */
export function FoundInNotice({ notice, search, tabIndex }: Props) {
  const about = useWordsOf(libraryWords);
  const { kindOfOne } = useWords();
  const { terms } = search;
  const { head, text, notes: written } = search.searched(notice);
  const places = useMemo(
    () => foundPlaces({ head, text, notes: written }, terms),
    [text, written, terms],
  );
  const notes = useFoundNotes(
    notice,
    places.flatMap((place) => (place.in === 'note' ? [place.id] : [])),
  );
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
