import { canonicalJson } from '../notebook/canonical-json.ts';
import { heads } from '../notebook/history.ts';
import type { Database } from './database.ts';

/**
 * The wordings that a new one is to name: those that its writer had before them, and present ones that say the same. Two tabs may have
 * written the same words, of which only one is shown; the other would otherwise come forth as a conflict.
 */
export async function withTwins(
  { revisions }: Database,
  thing: string,
  parents: readonly string[],
): Promise<string[]> {
  const wordings = await revisions.where('of').equals(thing).toArray();
  const said = new Set(
    wordings.filter(({ id }) => parents.includes(id)).map(({ content }) => canonicalJson(content)),
  );
  const twins = heads(wordings).filter(({ content }) => said.has(canonicalJson(content)));
  return [...new Set([...parents, ...twins.map(({ id }) => id)])];
}
