import type { Revision } from '../../model/revision.ts';
import { namedBy } from '../named-by.ts';

/**
 * All wordings of things and of what they name, and of what that names again: the notice that a note is on, its codes, the codes above those.
 *
 * @param wordingsOf All wordings of the given things that are known.
 */
export async function withNamed(
  things: Iterable<string>,
  wordingsOf: (things: ReadonlySet<string>) => Promise<readonly Revision[]>,
): Promise<Revision[]> {
  const all: Revision[] = [];
  const taken = new Set<string>();
  let wanted = new Set(things);
  while (wanted.size > 0) {
    const wordings = await wordingsOf(wanted);
    all.push(...wordings);
    for (const id of wanted) taken.add(id);
    wanted = new Set(wordings.flatMap(namedBy)).difference(taken);
  }
  return all;
}
