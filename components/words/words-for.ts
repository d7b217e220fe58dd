import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhCn } from './zh-cn.ts';
import { zhTw } from './zh-tw.ts';

/** Regions and scripts (BCP 47) in which Chinese is written in traditional characters. */
const TRADITIONAL = /^zh-(?:Hant\b|(?!Hans\b).*\b(?:TW|HK|MO)\b)/iu;

/** The interface's words for the browser's language, a BCP 47 tag such as zh-CN; English for all but Chinese. */
export function wordsFor(language: string): Words {
  const tag = language.replaceAll('_', '-');
  if (TRADITIONAL.test(tag)) return zhTw;
  return /^zh\b/iu.test(tag) ? zhCn : en;
}
