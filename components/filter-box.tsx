import type { Ref } from 'preact';
import { useWords } from './words/words-context.ts';

interface Props {
  readonly query: string;
  /** What the box is called, where it is not a filter. */
  readonly label?: string;
  /** What can be looked for. */
  readonly hint: string;
  /** How many rows are left, for a filter in use. */
  readonly rows: number | null;
  readonly inputRef: Ref<HTMLInputElement>;
  onQuery(query: string): void;
  /** The person goes on into the list. */
  onDown(): void;
}

/** The box by which rows are looked for. Escape empties it first and leaves the rest to the browser. */
export function FilterBox({ label, query, hint, rows, inputRef, onQuery, onDown }: Props) {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || (event.key === 'Enter' && query !== '')) {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
  };
  return (
    <search class="filter-box">
      <input
        ref={inputRef}
        type="search"
        value={query}
        placeholder={hint}
        aria-label={label ?? words.filter}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <output>{rows === null ? '' : words.rowsLeft(rows)}</output>
    </search>
  );
}
