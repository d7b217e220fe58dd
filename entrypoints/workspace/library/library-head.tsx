import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { FilterBox } from '../../../components/filter-box.tsx';
import { FacetBar } from '../../../components/library/facet-bar.tsx';
import { OrderChoice } from '../../../components/library/order-choice.tsx';
import { libraryWords } from '../../../components/words/library-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { NO_FILTER } from '../../../lib/review/library/library-filter.ts';
import { useKnownCodes } from '../../review/use-codes.ts';
import type { ShownNotices } from './use-shown-notices.ts';

interface Props extends ShownNotices {
  readonly boxRef: RefObject<HTMLInputElement | null>;
  /** The person goes on into the list. */
  onDown(): void;
}

/** What the library is searched, narrowed and put in order by. */
export function LibraryHead({ choice, choose, values, boxRef, onDown }: Props) {
  const words = useWordsOf(libraryWords);
  const codes = useKnownCodes();
  const names = useMemo(
    () => codes && new Map(codes.map(({ id, code }) => [id, code.name])),
    [codes],
  );
  return (
    <>
      <div class="library-search">
        <FilterBox
          label={words.search}
          query={choice.query}
          hint={words.searchHint}
          rows={null}
          inputRef={boxRef}
          onQuery={(query) => choose({ ...choice, query })}
          onDown={onDown}
        />
        <OrderChoice order={choice.order} onOrder={(order) => choose({ ...choice, order })} />
      </div>
      <FacetBar
        filter={choice.filter}
        values={values}
        codes={names}
        onFilter={(filter) => choose({ ...choice, filter })}
        onClear={() => choose({ ...choice, filter: NO_FILTER })}
      />
    </>
  );
}
