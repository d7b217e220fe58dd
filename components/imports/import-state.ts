import type { NotTaken } from '../../lib/exchange/foreign-note.ts';
import type { ImportSort } from '../../lib/exchange/import/plan-import.ts';
import type { ImportFault } from '../../lib/exchange/import/read-import.ts';
import type { TaskState } from '../../lib/model/follow-up.ts';
import type { RevisionKind } from '../../lib/model/revision.ts';
import type { Answer } from '../../lib/model/verdict.ts';

/** Words, and what their writer calls themselves. */
export interface SaidBy {
  readonly text: string;
  readonly by: string;
  /** How far a task has come, where that is said. */
  readonly state?: TaskState;
  /** How a finding is judged, where that is said. */
  readonly answer?: Answer;
}

/** One thing of a plan, as a person reads it. */
export interface PlanRow {
  readonly id: string;
  readonly kind: RevisionKind;
  readonly sort: ImportSort;
  /** What it says afterwards, and who wrote that; two texts where they would stand side by side; none where it is deleted. */
  readonly after: readonly SaidBy[];
  /** What it says here now, where that is something else. */
  readonly before: readonly SaidBy[];
  /** Who wrote what comes. */
  readonly by: readonly string[];
}

/** Why parts of a file are left out, with how many. */
export type LeftOut = ReadonlyMap<NotTaken | 'no-notice' | 'refused', number>;

/** How far an import has come. */
export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly file: string; readonly share: number }
  | { readonly type: 'fault'; readonly file: string; readonly fault: ImportFault }
  | {
      readonly type: 'plan';
      readonly file: string;
      /** How many things of each sort there are. */
      readonly counts: ReadonlyMap<ImportSort, number>;
      /** The first of those that change something. */
      readonly rows: readonly PlanRow[];
      readonly leftOut: LeftOut;
    }
  | { readonly type: 'saving'; readonly share: number }
  | { readonly type: 'done'; readonly saved: number }
  /** The person stopped it; the notebook is as it was. */
  | { readonly type: 'stopped' }
  | { readonly type: 'undone'; readonly kept: number }
  | { readonly type: 'failed'; readonly failure: 'newer' | 'unavailable' | 'full' | 'failed' };
