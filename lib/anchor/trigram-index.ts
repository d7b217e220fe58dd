/** Where each run of three characters stands in a text: the seeds from which look-alike places are grown. */
export type TrigramIndex = ReadonlyMap<string, readonly number[]>;

/** Indexes a text; time and space grow with its length. */
export function trigramIndex(text: string): TrigramIndex {
  const index = new Map<string, number[]>();
  for (let at = 0; at + 3 <= text.length; at++) {
    const key = text.slice(at, at + 3);
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else places.push(at);
  }
  return index;
}
