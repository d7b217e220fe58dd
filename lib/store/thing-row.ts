import type { Revision } from '../model/revision.ts';
import { type Present, present } from '../notebook/history.ts';
import { compareClocks } from '../notebook/hybrid-clock.ts';
import { codeKey } from './code-key.ts';
import type { ThingRow } from './database.ts';
import { noticeKeys } from './notice-keys.ts';

/** The row of a thing from all its wordings, of which there is at least one. */
export function thingRow(wordings: readonly [Revision, ...Revision[]]): ThingRow {
  const [{ of, kind }] = wordings;
  const now = present<Revision>(wordings);
  const heads = headsOf(now);
  return {
    id: of,
    kind,
    notice: noticeOf(wordings),
    state: now.state,
    heads,
    keys: [...new Set(heads.flatMap(keysOf))],
    by: firstOf(wordings).by,
    changed: Math.max(...wordings.map(({ at }) => at.time)),
  };
}

/** The wording with which a thing began; the earliest that is known where that has not come along. */
export function firstOf(wordings: readonly [Revision, ...Revision[]]): Revision {
  const [any] = wordings;
  const inOrder = wordings.toSorted((a, b) => compareClocks(a.at, b.at));
  return inOrder.find(({ parents }) => parents.length === 0) ?? inOrder[0] ?? any;
}

/** What a present wording is looked up by: a notice by what it is, a note by its codes. */
export function keysOf(head: Revision): string[] {
  if (head.content === null) return [];
  if (head.kind === 'notice') return noticeKeys(head.content);
  return head.kind === 'note' ? head.content.codes.map(codeKey) : [];
}

function headsOf(now: Present<Revision>): readonly Revision[] {
  if (now.state === 'conflict') return now.heads;
  return now.state === 'one' ? [now.head] : [];
}

/** The notice that a thing belongs to: a deletion says nothing of it, the wordings before it do. */
function noticeOf(wordings: readonly [Revision, ...Revision[]]): string {
  const [{ kind, of }] = wordings;
  if (kind === 'notice') return of;
  const said = wordings.map(({ content }) =>
    content !== null && 'notice' in content ? content.notice : undefined,
  );
  return said.find((notice) => notice !== undefined) ?? '';
}
