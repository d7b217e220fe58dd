import taskBodiesJson from '../../seeds/lexicon/task-bodies.json' with { type: 'json' };
import type { BodyRole } from '../model/body.ts';
import type { TaskBodies } from '../model/task-bodies.ts';

/** Words by which the bodies that bear a task are known. */
export const taskBodies: TaskBodies = taskBodiesJson;

/** The role that a label (配合单位) or a verb behind the names (配合) gives. */
export function roleWords(words: TaskBodies['labels']): ReadonlyMap<string, BodyRole> {
  return new Map([
    ...words.lead.map((word) => [word, 'lead'] as const),
    ...words.responsible.map((word) => [word, 'responsible'] as const),
    ...words.support.map((word) => [word, 'support'] as const),
  ]);
}

/** 责任单位, 配合单位: the role that each label gives. */
export const bodyLabels = roleWords(taskBodies.labels);
