import type { CodingWords } from './coding-words.ts';
import { codingWordsEn } from './coding-words-en.ts';
import { codingWordsZhCn } from './coding-words-zh-cn.ts';
import { codingWordsZhTw } from './coding-words-zh-tw.ts';
import { type ByLanguage, useWordsOf } from './use-words-of.ts';

const BY_LANGUAGE: ByLanguage<CodingWords> = {
  'zh-CN': codingWordsZhCn,
  'zh-TW': codingWordsZhTw,
  en: codingWordsEn,
};

/** The words of the coding view in the language of the rest. */
export function useCodingWords(): CodingWords {
  return useWordsOf(BY_LANGUAGE);
}
