import type {
  Facet,
  FacetValue,
  LibraryFilter,
  NoteState,
  VerdictState,
} from '../../lib/review/library/library-filter.ts';
import { type LibraryWords, libraryWords } from '../words/library-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { FacetMenu } from './facet-menu.tsx';

interface Props {
  readonly filter: LibraryFilter;
  readonly values: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Names of codes by their ids; null as long as they are not known. */
  readonly codes: ReadonlyMap<string, string> | null;
  onFilter(filter: LibraryFilter): void;
  onClear(): void;
}

function wordsFor(facet: Facet, value: string, { words, codes }: Naming): string {
  switch (facet) {
    case 'code':
      return codes === null ? '…' : (codes.get(value) ?? words.goneCode);
    case 'notes':
      return words.noteStates[value as NoteState] ?? value;
    case 'verdicts':
      return words.verdictStates[value as VerdictState] ?? value;
    default:
      return value;
  }
}

interface Naming extends Pick<Props, 'codes'> {
  readonly words: LibraryWords;
}

/** By what the list can be narrowed, with what is chosen and one press that clears all of it. */
export function FacetBar({ filter, values, codes, onFilter, onClear }: Props) {
  const words = useWordsOf(libraryWords);
  const naming = { words, codes };
  const facets = Object.keys(filter) as Facet[];
  const choose = (facet: Facet, value: string, isChosen: boolean) => {
    const others = filter[facet].filter((each) => each !== value);
    onFilter({ ...filter, [facet]: isChosen ? [...others, value] : others });
  };
  const chosen = facets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  return (
    <section class="facets" aria-label={words.narrow}>
      {facets
        .filter((facet) => values[facet].length > 0)
        .map((facet) => (
          <FacetMenu
            key={facet}
            name={words.facets[facet]}
            choices={values[facet].map(({ value, count }) => ({
              value,
              count,
              words: wordsFor(facet, value, naming),
              isChosen: filter[facet].includes(value),
            }))}
            onChoose={(value, isChosen) => choose(facet, value, isChosen)}
          />
        ))}
      {chosen.map(({ facet, value }) => (
        <button
          key={`${facet} ${value}`}
          type="button"
          class="chosen-facet"
          title={words.without(wordsFor(facet, value, naming))}
          onClick={() => choose(facet, value, false)}
        >
          {wordsFor(facet, value, naming)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chosen.length > 0 && (
        <button type="button" class="quiet" onClick={onClear}>
          {words.clear}
        </button>
      )}
    </section>
  );
}
