import type { ImportWords } from './import-words.ts';
import { importWordsEn } from './import-words-en.ts';
import { importWordsZhCn } from './import-words-zh-cn.ts';
import { importWordsZhTw } from './import-words-zh-tw.ts';
import { useWords } from './words-context.ts';

const BY_LANGUAGE: Readonly<Record<string, ImportWords>> = {
  'zh-CN': importWordsZhCn,
  'zh-TW': importWordsZhTw,
};

/** The import page's words in the language of the rest. */
export function useImportWords(): ImportWords {
  return BY_LANGUAGE[useWords().lang] ?? importWordsEn;
}
