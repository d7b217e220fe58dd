import type { Revision } from '../../model/revision.ts';
import { heads } from '../../notebook/history.ts';
import { nameUuid } from '../name-uuid.ts';

/** The name in a project of a further wording of a note in conflict, for no name may come twice there; `times` stand before it. */
export const twinName = (note: string, times: number) => nameUuid(`${note} ${times}`);

/** The notes that go by names of twins, by these names. Pure. */
export function twinsOf(histories: ReadonlyMap<string, readonly Revision[]>): Map<string, string> {
  const twins = new Map<string, string>();
  for (const [note, wordings] of histories) {
    const present = wordings[0]?.kind === 'note' ? heads(wordings).length : 0;
    for (let times = 1; times < present; times += 1) twins.set(twinName(note, times), note);
  }
  return twins;
}
