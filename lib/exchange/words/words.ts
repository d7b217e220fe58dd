import type { BodyRole } from '../../model/body.ts';
import type { TaskState } from '../../model/follow-up.ts';
import type { NotePlace } from '../../model/located-note.ts';
import type { MarkKind } from '../../model/mark.ts';
import type { Comparator, TargetKind } from '../../model/target.ts';
import type { Verdict } from '../../model/verdict.ts';

/** The tables of a ledger, in the order of their sheets. */
export type TableName = 'tasks' | 'targets' | 'duties' | 'bodies' | 'notes' | 'sources';

export type ColumnName =
  | 'number'
  | 'source'
  | 'docNumber'
  | 'section'
  | 'task'
  | 'measure'
  | 'indicator'
  | 'comparator'
  | 'value'
  | 'value2'
  | 'unit'
  | 'kind'
  | 'lead'
  | 'responsible'
  | 'support'
  | 'deadline'
  | 'deadlineWords'
  | 'progress'
  | 'state'
  | 'remarks'
  | 'words'
  | 'url'
  | 'modality'
  | 'body'
  | 'role'
  | 'rule'
  | 'verdict'
  | 'passage'
  | 'note'
  | 'codes'
  | 'tags'
  | 'author'
  | 'created'
  | 'changed'
  | 'place'
  | 'title'
  | 'issuers'
  | 'date'
  | 'genre'
  | 'addressees'
  | 'file'
  | 'measures'
  | 'targets'
  | 'duties';

/** All words that files say of themselves, in one language. */
export interface ExchangeWords {
  /** Language of these words (BCP 47). */
  readonly lang: string;
  /** Name of a file of so many notices, without ending. */
  readonly collectionName: (notices: number) => string;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly kinds: Readonly<Record<MarkKind, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  /** What is to become of a value; '' where the comparator says all. */
  readonly targetKinds: Readonly<Record<TargetKind, string>>;
  readonly roles: Readonly<Record<BodyRole, string>>;
  readonly places: Readonly<Record<NotePlace['state'], string>>;
  readonly verdicts: Readonly<Record<Verdict['answer'], string>>;
  /** How far a task has come. */
  readonly states: Readonly<Record<TaskState, string>>;
  readonly by: (date: string) => string;
  /** What the machine found, as a name for all of it. */
  readonly machine: string;
  /** Stands for the title of a notice that has none. */
  readonly untitled: string;
  /** Words of a link to the passage in its page. */
  readonly toSource: string;
  readonly fullText: string;
  /** Says with what the file was made, and that a machine found what it lists. */
  readonly madeWith: string;
}
