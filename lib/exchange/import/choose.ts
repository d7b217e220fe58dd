import type { Revision } from '../../model/revision.ts';
import { namedBy } from '../named-by.ts';
import type { ImportPlan, PlannedThing } from './plan-import.ts';

/** The chosen things and all that they name, and what that names again. */
function withNamed(plan: ImportPlan, chosen: ReadonlySet<string>): Set<string> {
  const byId = new Map(plan.things.map((thing) => [thing.id, thing]));
  const taken = new Set<string>();
  const waiting = [...chosen];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const thing = byId.get(id);
    if (thing === undefined || taken.has(id)) continue;
    taken.add(id);
    waiting.push(...thing.fresh.flatMap(namedBy));
  }
  return taken;
}

/**
 * The wordings to be saved when a person takes some things of a plan, or all of them. What the taken ones are on and are coded with comes along,
 * for without it they could not be shown.
 *
 * @param take Whether a thing is taken.
 */
export function chosenWordings(
  plan: ImportPlan,
  take: (thing: PlannedThing) => boolean,
): Revision[] {
  const taken = withNamed(plan, new Set(plan.things.filter(take).map(({ id }) => id)));
  return plan.things.filter(({ id }) => taken.has(id)).flatMap(({ fresh }) => fresh);
}

/** What of an import can be taken back, and what cannot any more. */
export interface Undo {
  /** Ids of wordings to be removed. */
  readonly remove: readonly string[];
  /** Ids of those on which somebody has written since: they stay, and so does what stands on them. */
  readonly keep: readonly string[];
}

/**
 * How an import is taken back: its wordings are removed, all but those that a later wording names, and those before them.
 *
 * @param imported Ids of the wordings that the import saved.
 * @param here All wordings of the same things that are known now.
 */
export function undoImport(imported: ReadonlySet<string>, here: readonly Revision[]): Undo {
  const byId = new Map(here.map((wording) => [wording.id, wording]));
  const keep = new Set<string>();
  const waiting = here.filter(({ id }) => !imported.has(id)).flatMap(({ parents }) => parents);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (!imported.has(id) || keep.has(id)) continue;
    keep.add(id);
    waiting.push(...(byId.get(id)?.parents ?? []));
  }
  return { remove: [...imported].filter((id) => byId.has(id) && !keep.has(id)), keep: [...keep] };
}
