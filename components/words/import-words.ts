import type { NotTaken } from '../../lib/exchange/foreign-note.ts';
import type { ImportSort } from '../../lib/exchange/import/plan-import.ts';
import type { ImportFailure } from '../../lib/exchange/import/read-import.ts';
import type { RevisionKind } from '../../lib/model/revision.ts';

/** The words of the page that takes files in, in one language. */
export interface ImportWords {
  readonly title: string;
  readonly about: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly reading: (file: string) => string;
  readonly broken: (file: string) => string;
  /** What the reader of the file says itself, in English. */
  readonly detail: (detail: string) => string;
  readonly failures: Readonly<Record<ImportFailure, string>>;
  readonly plan: (file: string) => string;
  /** How many things of a sort. */
  readonly sorts: Readonly<Record<ImportSort, (count: number) => string>>;
  /** What is written behind one thing. */
  readonly sort: Readonly<Record<ImportSort, string>>;
  readonly nothing: string;
  readonly kinds: Readonly<Record<RevisionKind, string>>;
  readonly before: string;
  readonly gone: string;
  readonly unnamed: string;
  readonly leftOut: Readonly<Record<NotTaken | 'no-notice' | 'refused', (count: number) => string>>;
  readonly more: (count: number) => string;
  readonly takeAll: (count: number) => string;
  readonly takeChosen: (count: number) => string;
  readonly takeNone: string;
  readonly saving: string;
  readonly stop: string;
  readonly stopped: string;
  readonly done: (count: number) => string;
  readonly undone: string;
  readonly undoneBut: (kept: number) => string;
}
