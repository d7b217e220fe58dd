import {
  type ImportPlan,
  type PlannedThing,
  planImport,
} from '../../lib/exchange/import/plan-import.ts';
import type { Revision } from '../../lib/model/revision.ts';
import type { Database } from '../../lib/store/database.ts';
import { wordingsOfThings } from '../../lib/store/gather-wordings.ts';
import { breathe } from './breathe.ts';

/** Things that are planned at once: some 20 ms. */
const AT_ONCE = 1000;

/**
 * What wordings would do to the notebook, planned piece by piece so that the page stays alive: a thing's plan hangs on no other thing. Nothing
 * is written. Throws StoreError.
 *
 * @param onProgress Told the share that is planned, 0 to 1.
 */
export async function planWordings(
  incoming: readonly Revision[],
  database: Database,
  onProgress: (share: number) => void = () => undefined,
): Promise<ImportPlan> {
  const coming = [...Map.groupBy(incoming, ({ of }) => of)];
  const known = await wordingsOfThings(database, new Set(coming.map(([id]) => id)));
  const here = Map.groupBy(known, ({ of }) => of);
  const things: PlannedThing[] = [];
  const refused: string[] = [];
  for (let from = 0; from < coming.length; from += AT_ONCE) {
    const part = coming.slice(from, from + AT_ONCE);
    const plan = planImport(
      part.flatMap(([, wordings]) => wordings),
      part.flatMap(([id]) => here.get(id) ?? []),
    );
    things.push(...plan.things);
    refused.push(...plan.refused);
    onProgress(from / coming.length);
    await breathe();
  }
  return { things, refused };
}
