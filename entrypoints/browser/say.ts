import { browser } from 'wxt/browser';
import type { CardKey, Say } from '../../lib/page/card/card-content.ts';

declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: CardKey, about?: string): string;
  }
}

/** Words from components/public/_locales: the browser keeps them, so that they weigh nothing in the script. */
export const say: Say = (key, about) => browser.i18n.getMessage(key, about);
