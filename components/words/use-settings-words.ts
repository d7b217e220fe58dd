import type { SettingsWords } from './settings-words.ts';
import { settingsWordsEn } from './settings-words-en.ts';
import { settingsWordsZhCn } from './settings-words-zh-cn.ts';
import { settingsWordsZhTw } from './settings-words-zh-tw.ts';
import { type ByLanguage, useWordsOf } from './use-words-of.ts';

const BY_LANGUAGE: ByLanguage<SettingsWords> = {
  'zh-CN': settingsWordsZhCn,
  'zh-TW': settingsWordsZhTw,
  en: settingsWordsEn,
};

/** The settings page's words in the language of the rest; they are apart from those, for popup and panel do without them. */
export function useSettingsWords(): SettingsWords {
  return useWordsOf(BY_LANGUAGE);
}
