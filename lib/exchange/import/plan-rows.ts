import type { Note } from '../../model/note.ts';
import type { Revision } from '../../model/revision.ts';
import type { Present } from '../../notebook/history.ts';
import type { ImportPlan, ImportSort, PlannedThing } from './plan-import.ts';

/** Sorts in the order in which a person wants to see them: what needs a decision first. */
const ORDER: readonly ImportSort[] = ['conflict', 'deleted', 'changed', 'new'];

/** The passage that a note or verdict is on, in quotation marks, and what a note says of it. */
function wordsOn({ selector, text = '' }: Pick<Note, 'selector'> & Partial<Pick<Note, 'text'>>) {
  const passage = selector?.seen ?? selector?.exact ?? '';
  return [passage === '' ? '' : `「${passage}」`, text].filter((part) => part !== '').join(' ');
}

/** What a wording says, in its own words; '' for a deletion. */
function saidBy({ content }: Revision): string {
  if (content === null) return '';
  if ('fields' in content) return content.fields.title ?? content.urls[0] ?? '';
  return 'name' in content ? content.name : wordsOn(content);
}

/** What stands now, and who wrote it. */
function allSaid(now: Present<Revision> | null) {
  if (now === null || now.state === 'deleted') return [];
  const heads = now.state === 'one' ? [now.head] : now.heads;
  return heads.map((head) => ({ text: saidBy(head), by: head.by.name }));
}

function rowOf({ id, kind, sort, by, before, after }: PlannedThing) {
  const names = by.map(({ name }) => name);
  const isNew = sort === 'new';
  return { id, kind, sort, by: names, after: allSaid(after), before: isNew ? [] : allSaid(before) };
}

/** A plan as a person reads it: what changes something, what needs a decision first, and how much says the same as here. */
export function planRows({ things }: ImportPlan) {
  const changing = things.filter(({ sort }) => sort !== 'same');
  const sorted = ORDER.flatMap((sort) => changing.filter((thing) => thing.sort === sort));
  return { rows: sorted.map(rowOf), same: things.length - changing.length };
}
