interface Props {
  readonly text: string;
  /** What was looked for, in small letters. */
  readonly terms: readonly string[];
}

/** Where the first of the terms that occurs at or after `from` stands. */
function nextFound(lower: string, terms: readonly string[], from: number) {
  const found = terms
    .map((term) => ({ at: lower.indexOf(term, from), length: term.length }))
    .filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at || b.length - a.length)[0];
}

/** A text in which what was looked for is marked. */
export function FoundWords({ text, terms }: Props) {
  const lower = text.toLowerCase();
  // Small letters that are longer than their capitals (İ) would shift what comes after; such text is left unmarked.
  if (terms.length === 0 || lower.length !== text.length) return <>{text}</>;
  const parts = [];
  let read = 0;
  for (let found = nextFound(lower, terms, 0); found; found = nextFound(lower, terms, read)) {
    const end = found.at + found.length;
    parts.push(text.slice(read, found.at), <mark key={end}>{text.slice(found.at, end)}</mark>);
    read = end;
  }
  return <>{[...parts, text.slice(read)]}</>;
}
