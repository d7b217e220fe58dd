import { chosenWordings } from '../../../lib/exchange/import/choose.ts';
import type { SharedNotebook } from '../../../lib/exchange/shared-folder/sync-folder.ts';
import { withNamed } from '../../../lib/exchange/shared-folder/with-named.ts';
import type { Database } from '../../../lib/store/database.ts';
import { textsOf, wordingsOfThings } from '../../../lib/store/gather-wordings.ts';
import { saveRevisions } from '../../../lib/store/save-revisions.ts';
import { storeErrorOf } from '../../../lib/store/store-error.ts';
import { packText } from '../../../lib/store/texts.ts';
import { planWordings } from '../plan-wordings.ts';

async function idsIn({ revisions }: Database): Promise<string[]> {
  try {
    return await revisions.toCollection().primaryKeys();
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** The notebook, as far as a team's folder has to do with it. All its functions reject with StoreError. */
export function sharedNotebook(database: Database): SharedNotebook {
  return {
    ids: () => idsIn(database),
    async take({ revisions, texts }) {
      const known = new Set(await idsIn(database));
      const fresh = revisions.filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return { changed: 0, conflicts: 0 };
      const plan = await planWordings(fresh, database);
      const wordings = chosenWordings(plan, () => true);
      const named = wordings.flatMap(({ kind, content }) =>
        kind === 'notice' && content !== null ? (texts.get(content.text) ?? []) : [],
      );
      const rows = await Promise.all([...new Set(named)].map(packText));
      await saveRevisions(database, wordings, { texts: rows });
      const changing = plan.things.filter(({ sort }) => sort !== 'same');
      const conflicts = changing.filter(({ sort }) => sort === 'conflict');
      return { changed: changing.length, conflicts: conflicts.length };
    },
    async gather(ids) {
      const wanted = new Set(ids);
      const rows = await database.revisions.bulkGet([...wanted]).catch(async (error: unknown) => {
        throw await storeErrorOf(error);
      });
      const things = rows.flatMap((row) => row?.of ?? []);
      const revisions = await withNamed(things, (some) => wordingsOfThings(database, some));
      return { revisions, texts: await textsOf(database, revisions) };
    },
  };
}
