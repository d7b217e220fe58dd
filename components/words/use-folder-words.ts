import type { FolderWords } from './folder-words.ts';
import { folderWordsEn } from './folder-words-en.ts';
import { folderWordsZhCn } from './folder-words-zh-cn.ts';
import { folderWordsZhTw } from './folder-words-zh-tw.ts';
import { type ByLanguage, useWordsOf } from './use-words-of.ts';

const BY_LANGUAGE: ByLanguage<FolderWords> = {
  'zh-CN': folderWordsZhCn,
  'zh-TW': folderWordsZhTw,
  en: folderWordsEn,
};

/** The words about a shared folder in the language of the rest; apart from those, for most people use none. */
export function useFolderWords(): FolderWords {
  return useWordsOf(BY_LANGUAGE);
}
