import { checkingWordsEn } from './checking-words-en.ts';
import { checkingWordsZhCn } from './checking-words-zh-cn.ts';
import { checkingWordsZhTw } from './checking-words-zh-tw.ts';
import type { ByLanguage } from './use-words-of.ts';
import type { Message } from './words.ts';

/** The words of the checking of findings, in one language. */
export interface CheckingWords {
  readonly title: string;
  readonly about: string;
  /** The filters. */
  readonly notices: string;
  readonly allNotices: (count: number) => string;
  readonly tags: string;
  readonly each: string;
  readonly order: string;
  readonly orders: Readonly<Record<'doubt' | 'text', string>>;
  readonly kinds: string;
  /** How far it is. */
  readonly gathering: (done: number, of: number) => string;
  readonly stop: string;
  readonly stopped: (done: number, of: number) => string;
  readonly goOn: string;
  readonly progress: (judged: number, all: number, today: number) => string;
  readonly failed: Message;
  readonly waiting: Message;
  readonly done: Message;
  readonly skipped: (count: number) => string;
  readonly again: string;
  /** The finding that is asked about. */
  readonly finding: string;
  readonly skip: string;
  readonly note: string;
  readonly undo: string;
  readonly keys: string;
  readonly said: (answer: string) => string;
  /** The table of precision. */
  readonly precision: string;
  readonly definition: string;
  readonly columns: Readonly<
    Record<'kind' | 'right' | 'corrected' | 'wrong' | 'judged' | 'found' | 'exact', string>
  >;
  /** The export. */
  readonly exportGold: string;
  readonly exportAbout: string;
  readonly exporting: (done: number, of: number) => string;
  readonly exported: (file: string) => string;
  readonly nothingJudged: string;
}

export const checkingWords: ByLanguage<CheckingWords> = {
  'zh-CN': checkingWordsZhCn,
  'zh-TW': checkingWordsZhTw,
  en: checkingWordsEn,
};
