import type { LibraryOrder } from '../../lib/review/library/library-order.ts';
import { libraryWords } from '../words/library-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  readonly order: LibraryOrder;
  onOrder(order: LibraryOrder): void;
}

/** In which order the notices are listed. */
export function OrderChoice({ order, onOrder }: Props) {
  const words = useWordsOf(libraryWords);
  return (
    <label class="order-choice">
      {words.order}{' '}
      <select
        value={order}
        onChange={({ currentTarget }) => onOrder(currentTarget.value as LibraryOrder)}
      >
        {Object.entries(words.orders).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
