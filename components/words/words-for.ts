import type { FaceLanguage } from '../../lib/model/settings.ts';
import type { Words } from './words.ts';

/** Regions and scripts (BCP 47) in which Chinese is written in traditional characters. */
const TRADITIONAL = /^zh-(?:Hant\b|(?!Hans\b).*\b(?:TW|HK|MO)\b)/iu;

/** The language in which the interface is shown for another, a BCP 47 tag such as zh-CN: English for all but Chinese. */
export function shownLanguage(language: string): FaceLanguage {
  const tag = language.replaceAll('_', '-');
  if (TRADITIONAL.test(tag)) return 'zh-TW';
  return /^zh\b/iu.test(tag) ? 'zh-CN' : 'en';
}

const LOADED: Readonly<Record<FaceLanguage, () => Promise<Words>>> = {
  'zh-CN': async () => (await import('./zh-cn.ts')).zhCn,
  'zh-TW': async () => (await import('./zh-tw.ts')).zhTw,
  en: async () => (await import('./en.ts')).en,
};

/** The interface's words in a language. No others are loaded. */
export function wordsFor(language: FaceLanguage): Promise<Words> {
  return LOADED[language]();
}
