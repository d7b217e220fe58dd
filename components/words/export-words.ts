import type { ExportFailure, ExportFormat } from '../exports/export-order.ts';
import type { NotebookFailure } from './note-words.ts';

/** The words about files that are handed on, in one language. */
export interface ExportWords {
  readonly export: string;
  /** Leads to the page on which files are taken in. */
  readonly import: string;
  /** Label of the choice of what is to go into the file. */
  readonly scope: string;
  readonly thisNotice: string;
  readonly allNotices: string;
  readonly onlyFiltered: string;
  /** What a format is called, and for what it is good. */
  readonly formats: Readonly<
    Record<ExportFormat, { readonly name: string; readonly about: string }>
  >;
  readonly working: string;
  readonly stop: string;
  readonly stopped: string;
  readonly done: (file: string) => string;
  readonly failures: Readonly<Record<Exclude<ExportFailure, NotebookFailure>, string>>;
}
