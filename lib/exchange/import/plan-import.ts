import type { Author } from '../../model/author.ts';
import type { Revision, RevisionKind } from '../../model/revision.ts';
import { canonicalJson } from '../../notebook/canonical-json.ts';
import { mergeRevisions, type Present, present } from '../../notebook/history.ts';

/** What an import would do to one thing. */
export type ImportSort =
  /** It is not here yet. */
  | 'new'
  /** It says something else afterwards: a newer wording, or a settled conflict. */
  | 'changed'
  /** It is gone afterwards. */
  | 'deleted'
  /** Two wordings stand side by side afterwards, to be settled. */
  | 'conflict'
  /** It says the same afterwards; at most its history grows. */
  | 'same';

/** A thing of a file, beside what is here of it. */
export interface PlannedThing {
  readonly id: string;
  readonly kind: RevisionKind;
  readonly sort: ImportSort;
  /** The wordings that are not here yet, oldest first. */
  readonly fresh: readonly Revision[];
  /** Who wrote those, each once, as they call themselves. */
  readonly by: readonly Author[];
  /** Its state here, and after the import; before is null where it is not here. */
  readonly before: Present<Revision> | null;
  readonly after: Present<Revision>;
}

/** What an import would do, before anything is done. */
export interface ImportPlan {
  readonly things: readonly PlannedThing[];
  /** Ids of wordings that say something else here under the same id, or are of a thing that is of another kind here: forged or damaged. */
  readonly refused: readonly string[];
}

const saysTheSame = (a: Present<Revision>, b: Present<Revision>) =>
  contentsOf(a).join('\n') === contentsOf(b).join('\n');

/** What stands now, in an order that does not hang on clocks. */
function contentsOf(now: Present<Revision>): string[] {
  if (now.state === 'deleted') return [];
  const heads = now.state === 'one' ? [now.head] : now.heads;
  return heads.map(({ content }) => canonicalJson(content)).sort();
}

function sortOf(before: Present<Revision> | null, after: Present<Revision>): ImportSort {
  if (before === null) {
    // A thing that came and went elsewhere changes nothing here.
    if (after.state === 'deleted') return 'same';
    return after.state === 'conflict' ? 'conflict' : 'new';
  }
  if (saysTheSame(before, after)) return 'same';
  if (after.state === 'conflict') return 'conflict';
  return after.state === 'deleted' ? 'deleted' : 'changed';
}

function authorsOf(wordings: readonly Revision[]): Author[] {
  return [...new Map(wordings.map(({ by }) => [by.id, by])).values()];
}

function planThing(fresh: readonly Revision[], here: readonly Revision[]): PlannedThing[] {
  const [first] = [...here, ...fresh];
  if (first === undefined) return [];
  const before = here.length === 0 ? null : present<Revision>(here);
  const after = present<Revision>(mergeRevisions<Revision>(here, fresh));
  const { of: id, kind } = first;
  return [{ id, kind, sort: sortOf(before, after), fresh, by: authorsOf(fresh), before, after }];
}

/** Whether a wording of a file can be what it says that it is, beside what is known here. */
function isSound(wording: Revision, here: readonly Revision[]): boolean {
  const known = here.find(({ id }) => id === wording.id);
  if (known !== undefined) return canonicalJson(known) === canonicalJson(wording);
  return here.every(({ kind }) => kind === wording.kind);
}

/**
 * Says what an import would do, thing by thing, in the order of the file's kinds: what is new, changed, deleted, in conflict, the same, and by
 * whom. Pure; nothing is decided by clocks, and nobody's words are ever lost: what was changed here and there stands side by side.
 *
 * @param incoming The wordings of a file, checked by themselves.
 * @param here All wordings of the same things that are known here.
 */
export function planImport(incoming: readonly Revision[], here: readonly Revision[]): ImportPlan {
  const known = Map.groupBy(here, ({ of }) => of);
  const ids = new Set(here.map(({ id }) => id));
  const things = Map.groupBy(mergeRevisions(incoming), ({ of }) => of);
  const refused: string[] = [];
  const planned = [...things].flatMap(([of, wordings]) => {
    const own = known.get(of) ?? [];
    const sound = wordings.filter((wording) => isSound(wording, own));
    refused.push(...wordings.filter((wording) => !sound.includes(wording)).map(({ id }) => id));
    return planThing(
      sound.filter(({ id }) => !ids.has(id)),
      own,
    );
  });
  return { things: planned, refused };
}
