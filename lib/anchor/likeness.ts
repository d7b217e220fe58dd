/** How alike two short strings are: 1 for the same, 0 for nothing in common (Levenshtein distance over the longer length). */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - (distances(a, b)[b.length] ?? 0) / longer;
}

/** How well `text` begins with `words`, 1 for letter by letter; what follows them in `text` does not count. */
export function startLikeness(words: string, text: string): number {
  return words.length === 0
    ? 1
    : Math.max(0, 1 - Math.min(...distances(words, text)) / words.length);
}

/**
 * Least number of units to insert, delete or replace between `a` and each beginning of `b` (V. I. Levenshtein, 1966), by the one-row
 * method: the entry at n is for the first n units of `b`.
 */
function distances(a: string, b: string): Uint16Array {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const replaced = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row;
}
