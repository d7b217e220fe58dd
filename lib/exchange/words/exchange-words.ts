import type { ExchangeLanguage } from '../exchange-file.ts';
import { en } from './en.ts';
import type { ExchangeWords } from './words.ts';
import { zhCn } from './zh-cn.ts';
import { zhTw } from './zh-tw.ts';

const WORDS: Readonly<Record<ExchangeLanguage, ExchangeWords>> = {
  'zh-CN': zhCn,
  'zh-TW': zhTw,
  en,
};

/** The words with which files name their tables, columns and headings in a language. */
export function exchangeWords(language: ExchangeLanguage): ExchangeWords {
  return WORDS[language];
}
