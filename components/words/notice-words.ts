import { noticeWordsEn } from './notice-words-en.ts';
import { noticeWordsZhCn } from './notice-words-zh-cn.ts';
import { noticeWordsZhTw } from './notice-words-zh-tw.ts';
import type { ByLanguage } from './use-words-of.ts';
import type { Message } from './words.ts';

/** How many notes are found again in which way. */
interface Fates {
  readonly found: number;
  readonly moved: number;
  readonly unsure: number;
  readonly gone: number;
}

/** The words around the kept text of a notice, in one language. */
export interface NoticeWords {
  /** The way back, and the way to the page from which it came. */
  readonly toLibrary: string;
  readonly original: string;
  /** Label of what was found, and the button that shows it in a narrow window. */
  readonly found: string;
  readonly showFound: string;
  readonly text: string;
  /** Label of the notes beside a paragraph, and heading of those without a place. */
  readonly notesHere: string;
  readonly wholeNotes: string;
  readonly unplaced: string;
  /** What can be done with selected words, and with a mark. */
  readonly selection: string;
  readonly write: string;
  readonly putHere: string;
  /** Told while the words of a note are to be selected. */
  readonly selecting: string;
  readonly giveUp: string;
  readonly writing: string;
  readonly card: string;
  readonly close: string;
  readonly keys: string;
  /** Everything about comparing with the present page. */
  readonly compare: string;
  readonly back: string;
  readonly looking: string;
  readonly noTab: Message;
  readonly openPage: string;
  readonly lookAgain: string;
  readonly unreadable: Message;
  readonly otherNotice: string;
  readonly same: Message;
  readonly counts: (changed: number, added: number, removed: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly unchanged: (lines: number) => string;
  readonly difference: string;
  readonly fate: string;
  readonly fates: (counts: Fates) => string;
  readonly states: Readonly<Record<'moved' | 'ambiguous' | 'orphan', string>>;
  readonly takeOver: string;
  readonly tookOver: string;
  readonly compareKeys: string;
}

export const noticeWords: ByLanguage<NoticeWords> = {
  'zh-CN': noticeWordsZhCn,
  'zh-TW': noticeWordsZhTw,
  en: noticeWordsEn,
};
