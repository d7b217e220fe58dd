import damagedWordsJson from '../../seeds/lexicon/damaged-words.json' with { type: 'json' };
import type { WordPairs } from '../model/word-pairs.ts';

const { words }: WordPairs = damagedWordsJson;

/** Words as damaged pages spell them, each with what was meant; all in simplified characters. */
export const damagedWords: ReadonlyMap<string, string> = new Map(
  words.map(({ from, to }) => [from, to]),
);
