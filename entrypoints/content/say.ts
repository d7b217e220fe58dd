import { browser } from 'wxt/browser';
import type { CardKey, Say } from '../../lib/page/card/card-content.ts';

declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: CardKey): string;
  }
}

/** Words from components/public/_locales: the browser keeps them, so that they weigh nothing in the script. */
export const say: Say = (key) => browser.i18n.getMessage(key);
