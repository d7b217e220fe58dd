import * as z from 'zod';
import { selectorSchema } from './selector.ts';

/** How far a task has come, as the ledgers (台账) of offices say it: 未开始, 推进中, 已完成, 滞后. */
export const taskStates = ['not-started', 'under-way', 'done', 'behind'] as const;
export const taskStateSchema = z.enum(taskStates);
export type TaskState = z.infer<typeof taskStateSchema>;

/** What is found in a row of the ledger: a target, or a measure without one. */
export const rowKindSchema = z.enum(['measure', 'target']);
export type RowKind = z.infer<typeof rowKindSchema>;

/** What people keep of a task: how far it has come and what is to be said of it. */
export const followUpSchema = z.strictObject({
  notice: z.uuid(),
  kind: rowKindSchema,
  /** Where the words of the row stand. */
  selector: selectorSchema,
  /** Null where nobody has said. */
  state: taskStateSchema.nullable(),
  progress: z.string().max(100_000),
  remarks: z.string().max(100_000),
});
export type FollowUp = z.infer<typeof followUpSchema>;
/** The part of it that a person fills in. */
export type FollowUpEntry = Pick<FollowUp, 'state' | 'progress' | 'remarks'>;
