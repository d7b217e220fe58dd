import type { Entry, EntryFault } from '../../lib/exchange/own-model/change-own-model.ts';
import { asRead } from '../../lib/exchange/own-model/in-reader-characters.ts';
import type { WordList } from '../../lib/exchange/own-model/own-words.ts';
import { isShipped } from '../../lib/lexicon/shipped-words.ts';

const BOUNDS: readonly WordList[] = ['ge', 'gt', 'le', 'lt', 'approx'];

function isKnown(list: WordList, word: string): boolean {
  if (list === 'bodies') return false;
  if (list === 'must' || list === 'prohibit') return isShipped('modalWords', word);
  if (list === 'actionVerbs' || list === 'namesWithoutNumber') return isShipped(list, word);
  return BOUNDS.includes(list) && isShipped('comparators', word);
}

/** Tells that a word is there without being added: it would be without effect, and its author would wonder why. Null for all else. */
export function shippedFault(entry: Entry): EntryFault | null {
  if (entry.kind === 'site') return null;
  const word = asRead(entry.kind === 'word' ? entry.word : entry.unit);
  const known = entry.kind === 'word' ? isKnown(entry.list, word) : isShipped('units', word);
  return known ? { field: entry.kind, code: 'shipped', about: word } : null;
}
