import { browser } from 'wxt/browser';
import type { CardKey, Say } from '../../lib/page/card/card-content.ts';
import { taken } from '../../lib/page/shared-world.ts';

declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: CardKey, about?: string): string;
  }
}

/**
 * Words from components/public/_locales: the browser keeps them in its own language, so that they weigh nothing in the script; where the
 * person chose another, they lie in the global object (see face-language.ts).
 */
export const say: Say = (key, about = '') =>
  taken<Record<string, string>>('words')?.[key]?.replaceAll('$1', about) ??
  browser.i18n.getMessage(key, about);
