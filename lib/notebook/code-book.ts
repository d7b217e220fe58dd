import type { Code } from '../model/code.ts';
import type { Revision } from '../model/revision.ts';
import { heads } from './history.ts';

/** The codes among some wordings as they are now, by their ids; of a code in conflict, the latest wording. Deleted ones are left out. */
export function codeBook(wordings: readonly Revision[]): Map<string, Code> {
  const codes = wordings.filter((wording) => wording.kind === 'code');
  return new Map(
    [...Map.groupBy(codes, ({ of }) => of)].flatMap(([id, history]) => {
      const latest = heads(history).findLast(({ content }) => content !== null);
      return latest?.content ? [[id, latest.content] as const] : [];
    }),
  );
}
