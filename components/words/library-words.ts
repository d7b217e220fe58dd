import type { Facet, NoteState, VerdictState } from '../../lib/review/library/library-filter.ts';
import type { LibraryOrder } from '../../lib/review/library/library-order.ts';
import { libraryWordsEn } from './library-words-en.ts';
import { libraryWordsZhCn } from './library-words-zh-cn.ts';
import { libraryWordsZhTw } from './library-words-zh-tw.ts';
import type { ByLanguage } from './use-words-of.ts';
import type { Message } from './words.ts';

/** The words of the library, in one language. */
export interface LibraryWords {
  readonly search: string;
  readonly searchHint: string;
  readonly order: string;
  readonly orders: Readonly<Record<LibraryOrder, string>>;
  /** How many notices are shown, of how many. */
  readonly shown: (shown: number, of: number) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly noteStates: Readonly<Record<NoteState, string>>;
  readonly verdictStates: Readonly<Record<VerdictState, string>>;
  /** A code that is not in the codebook any more. */
  readonly goneCode: string;
  readonly narrow: string;
  readonly clear: string;
  readonly without: (value: string) => string;
  readonly noMatch: Message;
  /** None yet, and not all was looked through. */
  readonly looking: Message;
  readonly reading: (done: number, of: number) => string;
  readonly stopped: (done: number, of: number) => string;
  readonly stop: string;
  readonly goOn: string;
  readonly gathering: string;
  readonly unread: string;
  readonly notes: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly drafts: (count: number) => string;
  readonly judged: (count: number, of: number) => string;
  /** Where something was found. */
  readonly foundIn: Readonly<Record<'text' | 'note', string>>;
  readonly foundPlaces: string;
  readonly wholeNotice: string;
  readonly select: (title: string) => string;
  readonly selectShown: (count: number) => string;
  readonly selected: (count: number) => string;
  readonly unselect: string;
  readonly tag: string;
  readonly tagHint: string;
  readonly addTag: string;
  readonly removeTag: (tag: string) => string;
  readonly remove: string;
  readonly tagged: (tag: string, count: number) => string;
  readonly untagged: (tag: string, count: number) => string;
  readonly removed: (count: number, notes: number) => string;
  readonly exportSelected: (count: number) => string;
  readonly exportShown: (count: number) => string;
}

export const libraryWords: ByLanguage<LibraryWords> = {
  'zh-CN': libraryWordsZhCn,
  'zh-TW': libraryWordsZhTw,
  en: libraryWordsEn,
};
