import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words.ts';

const WordsContext = createContext<Words | null>(null);

/** Gives the views below it their words. */
export const WordsProvider = WordsContext.Provider;

/** The interface's words in the person's language. Throws where nobody has given them, which is a mistake of ours. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('These views were given no words.');
  return words;
}
