import type { Revision } from '../model/revision.ts';
import type { Database, ThingRow } from './database.ts';
import { groupNotices } from './group-notices.ts';
import { keptHistories } from './save-revisions.ts';
import { storeErrorOf } from './store-error.ts';
import { loadText } from './texts.ts';

/** Above every state's name. */
const LAST = '\uFFFF';

/** The present states of all things of a kind, by state. */
export function rowsOfKind({ things }: Database, kind: ThingRow['kind']) {
  return things.where('[kind+state]').between([kind, ''], [kind, LAST]);
}

/** What people keep on these notices, the deleted too. */
function thingsOn({ things }: Database, notices: readonly string[]) {
  const keys = notices.flatMap((id) => [
    [id, 'note'],
    [id, 'verdict'],
    [id, 'follow-up'],
  ]);
  return things.where('[notice+kind]').anyOf(keys);
}

/**
 * The present states of what people keep on these notices, deleted things left out.
 *
 * @throws StoreError
 */
export async function presentOn(
  database: Database,
  notices: readonly string[],
): Promise<ThingRow[]> {
  try {
    const rows = await thingsOn(database, notices).toArray();
    return rows.filter(({ state }) => state !== 'deleted');
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/**
 * All wordings of these notices, of the notes, verdicts and follow-ups on them, deleted ones too, and of the whole codebook.
 *
 * @throws StoreError
 */
export async function wordingsOn(
  database: Database,
  notices: readonly string[],
): Promise<Revision[]> {
  try {
    const codes = await rowsOfKind(database, 'code').primaryKeys();
    const ids = [...notices, ...(await thingsOn(database, notices).primaryKeys()), ...codes];
    return await database.revisions.where('of').anyOf(ids).toArray();
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** Things that are looked up one by one; for more, the whole table is gone through, page by page. */
const FEW = 2000;
const PAGE = 1000;

async function lookUp(database: Database, ids: ReadonlySet<string>): Promise<Revision[]> {
  return (await keptHistories(database)([...ids])).flat();
}

async function lookThrough({ revisions }: Database, ids: ReadonlySet<string>) {
  const found: Revision[] = [];
  for (let last = ''; ; ) {
    const page = await revisions.where('id').above(last).limit(PAGE).toArray();
    found.push(...page.filter(({ of }) => ids.has(of)));
    const end = page.at(-1);
    if (end === undefined) return found;
    last = end.id;
  }
}

/**
 * All wordings of the given things.
 *
 * @throws StoreError
 */
export async function wordingsOfThings(
  database: Database,
  ids: ReadonlySet<string>,
): Promise<Revision[]> {
  try {
    return ids.size <= FEW ? await lookUp(database, ids) : await lookThrough(database, ids);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** The texts that wordings of notices name, by their hashes. Throws StoreError. */
export async function textsOf(
  database: Database,
  wordings: readonly Revision[],
): Promise<Map<string, string>> {
  const hashes = wordings.flatMap(({ kind, content }) =>
    kind === 'notice' && content !== null ? [content.text] : [],
  );
  const texts = new Map<string, string>();
  try {
    for (const hash of new Set(hashes)) {
      const text = await loadText(database, hash);
      if (text !== undefined) texts.set(hash, text);
    }
  } catch (error) {
    throw await storeErrorOf(error);
  }
  return texts;
}

/** The kept notices; records of one document stand together (see `groupNotices`). Throws StoreError. */
export async function noticeGroups(database: Database): Promise<ThingRow[][]> {
  try {
    return await rowsOfKind(database, 'notice').toArray(groupNotices);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
