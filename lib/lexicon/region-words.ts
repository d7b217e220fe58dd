import regionWordsJson from '../../seeds/lexicon/region-words.json' with { type: 'json' };
import type { WordPairs } from '../model/word-pairs.ts';

const { words }: WordPairs = regionWordsJson;

/** Words that Hong Kong, Macau or Taiwan write otherwise, each with the mainland's; all in simplified characters. */
export const regionWords: ReadonlyMap<string, string> = new Map(
  words.map(({ from, to }) => [from, to]),
);
