import regionWords from '../../seeds/lexicon/region-words.json' with { type: 'json' };
import { anyOf } from './words.ts';

/** Any word that Hong Kong, Macau or Taiwan writes otherwise, in simplified characters. */
export const REGION_WORD = new RegExp(anyOf(regionWords.words.map(({ from }) => from)), 'gu');

/** What the mainland writes for each such word. */
export const MAINLAND_WORDS: ReadonlyMap<string, string> = new Map(
  regionWords.words.map(({ from, to }) => [from, to]),
);
