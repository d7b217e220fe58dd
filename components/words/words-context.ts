import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words.ts';
import { zhCn } from './zh-cn.ts';

const WordsContext = createContext<Words>(zhCn);

/** Gives the views below it their words. */
export const WordsProvider = WordsContext.Provider;

/** The interface's words in the person's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
