/** Rows that are asked for or written at once: some 20 ms of work, after which a page can draw and answer. */
const CHUNK = 1000;

/** Does something with a long list piece by piece, one after the other. */
export async function inChunks<Item>(
  items: readonly Item[],
  act: (chunk: readonly Item[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += CHUNK) await act(items.slice(from, from + CHUNK));
}
