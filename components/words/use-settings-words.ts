import type { SettingsWords } from './settings-words.ts';
import { settingsWordsEn } from './settings-words-en.ts';
import { settingsWordsZhCn } from './settings-words-zh-cn.ts';
import { settingsWordsZhTw } from './settings-words-zh-tw.ts';
import { useWords } from './words-context.ts';

const BY_LANGUAGE: Readonly<Record<string, SettingsWords>> = {
  'zh-CN': settingsWordsZhCn,
  'zh-TW': settingsWordsZhTw,
};

/** The settings page's words in the language of the rest; they are apart from those, for popup and panel do without them. */
export function useSettingsWords(): SettingsWords {
  return BY_LANGUAGE[useWords().lang] ?? settingsWordsEn;
}
