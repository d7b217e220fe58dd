/** Rows that are asked for or written at once: some 20 ms of work, after which a page can draw and answer. */
const CHUNK = 1000;

/**
 * Does something with a long list piece by piece, one after the other.
 *
 * @param onProgress Told the share that is done, 0 to 1, before each piece.
 */
export async function inChunks<Item>(
  items: readonly Item[],
  act: (chunk: readonly Item[]) => PromiseLike<unknown>,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  for (let from = 0; from < items.length; from += CHUNK) {
    onProgress(from / items.length);
    await act(items.slice(from, from + CHUNK));
  }
}

/** The progress of one of two steps that take as long as each other: of the first half, or of the second. */
export function halfOf(onProgress: ((share: number) => void) | undefined, half: 0 | 1) {
  return (share: number) => onProgress?.((half + share) / 2);
}
