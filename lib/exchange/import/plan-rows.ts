import type { FollowUp, TaskState } from '../../model/follow-up.ts';
import type { Revision } from '../../model/revision.ts';
import type { Selector } from '../../model/selector.ts';
import type { Answer, Verdict } from '../../model/verdict.ts';
import type { Present } from '../../notebook/history.ts';
import { correctedWords } from '../tables/remarks.ts';
import type { ImportPlan, ImportSort, PlannedThing } from './plan-import.ts';

/** Sorts in the order in which a person wants to see them: what needs a decision first. */
const ORDER: readonly ImportSort[] = ['conflict', 'deleted', 'changed', 'new'];

/** The passage that something is on, in quotation marks, and what is said of it. */
function wordsOn(selector: Selector | null, said: readonly (string | null)[]) {
  const passage = selector?.seen ?? selector?.exact ?? '';
  return [passage === '' ? '' : `「${passage}」`, ...said].filter((part) => part).join(' ');
}

/** What a wording says, in its own words; '' for a deletion. The state of a task is a name, for which a page has its words. */
function saidBy(wording: Revision): string {
  if (wording.content === null) return '';
  switch (wording.kind) {
    case 'notice':
      return wording.content.fields.title ?? wording.content.urls[0] ?? '';
    case 'code':
      return wording.content.name;
    case 'note':
      return wordsOn(wording.content.selector, [wording.content.text]);
    case 'verdict':
      return verdictSays(wording.content);
    case 'follow-up':
      return followUpWords(wording.content);
  }
}

/** The finding that a verdict is on, and what it should say; how it is judged is a name, for which a page has its words. */
function verdictSays({ selector, correction }: Verdict): string {
  const corrected = correction && correctedWords(correction, { comparator: 'eq' });
  return wordsOn(selector, corrected ? [`→ ${corrected}`] : []);
}

function followUpWords({ selector, progress, remarks }: FollowUp): string {
  return wordsOn(selector, [progress, remarks]);
}

/** What a wording says by a name: how far a task has come, or how a finding is judged. */
function namedIn(wording: Revision): { state?: TaskState; answer?: Answer } {
  const state = wording.kind === 'follow-up' ? wording.content?.state : null;
  const answer = wording.kind === 'verdict' ? wording.content?.answer : null;
  return { ...(state && { state }), ...(answer && { answer }) };
}

/** What stands now, and who wrote it. */
function allSaid(now: Present<Revision> | null) {
  if (now === null || now.state === 'deleted') return [];
  const heads = now.state === 'one' ? [now.head] : now.heads;
  return heads.map((head) => ({ text: saidBy(head), by: head.by.name, ...namedIn(head) }));
}

function rowOf({ id, kind, sort, by, before, after }: PlannedThing) {
  const names = by.map(({ name }) => name);
  const isNew = sort === 'new';
  return { id, kind, sort, by: names, after: allSaid(after), before: isNew ? [] : allSaid(before) };
}

/**
 * A plan as a person reads it: how many things of each sort, the first of those that change something, what needs a decision before all else.
 *
 * @param most So many of them are told one by one.
 */
export function planRows({ things }: ImportPlan, most: number) {
  const bySort = Map.groupBy(things, ({ sort }) => sort);
  const counts = new Map([...bySort].map(([sort, list]) => [sort, list.length]));
  const first = ORDER.flatMap((sort) => (bySort.get(sort) ?? []).slice(0, most)).slice(0, most);
  return { rows: first.map(rowOf), counts };
}
