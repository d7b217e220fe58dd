import type { DueState } from '../../lib/review/ledger/due.ts';
import type { Grouping } from '../../lib/review/ledger/group-lines.ts';
import { ledgerWordsEn } from './ledger-words-en.ts';
import { ledgerWordsZhCn } from './ledger-words-zh-cn.ts';
import { ledgerWordsZhTw } from './ledger-words-zh-tw.ts';
import type { ByLanguage } from './use-words-of.ts';
import type { Message } from './words.ts';

/** The words of the ledger, in one language. */
export interface LedgerWords {
  readonly ledger: string;
  readonly progress: (done: number, of: number) => string;
  readonly stop: string;
  readonly stopped: (done: number, of: number) => string;
  readonly resume: string;
  readonly unread: (notices: number) => string;
  readonly find: string;
  readonly body: string;
  readonly allBodies: string;
  readonly state: string;
  readonly allStates: string;
  readonly unsaid: string;
  readonly inConflict: string;
  readonly due: string;
  readonly allDue: string;
  readonly dueStates: Readonly<Record<DueState, string>>;
  readonly group: string;
  readonly noGroup: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  /** The group of the lines that name nothing to stand under. */
  readonly noName: Readonly<Record<Grouping, string>>;
  readonly month: (month: string) => string;
  readonly groupSize: (lines: number, overdue: number) => string;
  readonly lines: (count: number, of: number) => string;
  readonly overdue: (count: number) => string;
  readonly soon: (count: number) => string;
  readonly done: (count: number) => string;
  /** How a line stands to its day. */
  readonly overdueBy: (days: number) => string;
  readonly dueIn: (days: number) => string;
  readonly record: string;
  readonly history: (line: string) => string;
  readonly conflict: string;
  readonly historyTitle: string;
  readonly conflictAbout: string;
  readonly current: string;
  readonly choose: string;
  readonly restore: string;
  readonly deletion: string;
  readonly nothingSaid: string;
  readonly unnamed: string;
  readonly close: string;
  readonly edit: (column: string) => string;
  readonly keys: string;
  readonly changed: string;
  readonly print: string;
  readonly xlsx: string;
  readonly csv: string;
  readonly file: (notices: number) => string;
  readonly allLines: string;
  /** Where there is no task in the chosen notices, and where the filters leave none. */
  readonly empty: Message;
  readonly nothingLeft: Message;
  readonly clear: string;
}

export const ledgerWords: ByLanguage<LedgerWords> = {
  'zh-CN': ledgerWordsZhCn,
  'zh-TW': ledgerWordsZhTw,
  en: ledgerWordsEn,
};
