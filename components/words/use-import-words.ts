import type { ImportWords } from './import-words.ts';
import { importWordsEn } from './import-words-en.ts';
import { importWordsZhCn } from './import-words-zh-cn.ts';
import { importWordsZhTw } from './import-words-zh-tw.ts';
import { type ByLanguage, useWordsOf } from './use-words-of.ts';

const BY_LANGUAGE: ByLanguage<ImportWords> = {
  'zh-CN': importWordsZhCn,
  'zh-TW': importWordsZhTw,
  en: importWordsEn,
};

/** The import page's words in the language of the rest. */
export function useImportWords(): ImportWords {
  return useWordsOf(BY_LANGUAGE);
}
