import type { TrigramIndex } from './trigram-index.ts';

/** Diagonals this near to each other count as one place: a few letters more or less within the words do not part them. */
const BAND = 8;
/** A run of three letters that stands in more places than this tells nothing (的工作, 领域的). */
const TOO_COMMON = 64;

/**
 * Offsets in the indexed text at which `words` may begin, likeliest first: those at which most of their runs of three letters stand in
 * the right order, give or take a few letters.
 */
export function likelyPlaces(words: string, index: TrigramIndex, most: number): number[] {
  const votes = new Map<number, number>();
  for (let at = 0; at + 3 <= words.length; at++) {
    const places = index.get(words.slice(at, at + 3)) ?? [];
    if (places.length > TOO_COMMON) continue;
    for (const place of places) {
      const band = Math.floor((place - at) / BAND);
      votes.set(band, (votes.get(band) ?? 0) + 1);
    }
  }
  const withNeighbours = Array.from(votes, ([band, count]) => ({
    band,
    count: count + Math.max(votes.get(band - 1) ?? 0, votes.get(band + 1) ?? 0),
  }));
  return withNeighbours
    .sort((a, b) => b.count - a.count || a.band - b.band)
    .filter(
      ({ band }, rank, all) =>
        !all.slice(0, rank).some((earlier) => Math.abs(earlier.band - band) <= 1),
    )
    .slice(0, most)
    .map(({ band }) => band * BAND);
}
