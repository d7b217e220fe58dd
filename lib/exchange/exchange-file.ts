import type { Collection } from '../model/collection.ts';
import type { LedgerTemplate } from '../model/ledger-template.ts';

/** The languages in which a file may name its columns and headings (BCP 47); what notices and notes say stays as it is. */
export type ExchangeLanguage = 'zh-CN' | 'zh-TW' | 'en';

export interface ExchangeOptions {
  readonly language: ExchangeLanguage;
  /** Which columns a ledger has; without one, all. */
  readonly ledger?: LedgerTemplate | undefined;
}

/** A file to hand on. */
export interface ExchangeFile {
  /** Its name, which every system that people use can store. */
  readonly name: string;
  /** Its media type (IANA). */
  readonly type: string;
  /** Text is to be written as UTF-8; a byte order mark, where the format wants one, is part of it. */
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/**
 * Writes a collection in one format. Undefined where the collection holds nothing that the format could say (no day for a calendar).
 * Pure: the same collection gives the same file.
 */
export type WriteFile = (
  collection: Collection,
  options: ExchangeOptions,
) => ExchangeFile | undefined | Promise<ExchangeFile | undefined>;
