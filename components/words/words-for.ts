import type { Words } from './words.ts';

/** Regions and scripts (BCP 47) in which Chinese is written in traditional characters. */
const TRADITIONAL = /^zh-(?:Hant\b|(?!Hans\b).*\b(?:TW|HK|MO)\b)/iu;

/** The interface's words for a language, a BCP 47 tag such as zh-CN; English for all but Chinese. No others are loaded. */
export async function wordsFor(language: string): Promise<Words> {
  const tag = language.replaceAll('_', '-');
  if (TRADITIONAL.test(tag)) return (await import('./zh-tw.ts')).zhTw;
  return /^zh\b/iu.test(tag) ? (await import('./zh-cn.ts')).zhCn : (await import('./en.ts')).en;
}
