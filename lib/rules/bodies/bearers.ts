import type { BodyRole, BodyValue } from '../../model/body.ts';
import type { Span } from '../../model/span.ts';
import type { Passage, Reading } from '../rule.ts';
import type { Group } from './groups.ts';
import type { Name } from './names.ts';

/** A body that bears a task, where it stands and the words that say so. */
type Borne = Required<Reading<BodyValue>>;

/** The bodies of one label, bracket or sentence: each a finding, with the word that gives the role as evidence. */
export function bearers(groups: readonly Group[], role: BodyRole, trigger: Span): Borne[] {
  return groups.flatMap((group) =>
    group.names.map(({ from, to, name }) => ({
      value: { name, role: group.role ?? role },
      span: { from, to },
      evidence: [{ of: 'trigger' as const, ...trigger }],
    })),
  );
}

/**
 * Where the document says that the first of a label leads (列第一位者为牵头单位，下同), it does, if there are others and none leads
 * already.
 */
export function letFirstLead(
  found: readonly Borne[],
  { firstBodyLeads, firstLeadsAt }: Passage,
): Borne[] {
  const [first, ...others] = found;
  const isEqual = found.every(({ value }) => value.role === 'responsible');
  if (!firstBodyLeads || first === undefined || others.length === 0 || !isEqual) return [...found];
  const why = firstLeadsAt == null ? [] : [{ of: 'body' as const, ...firstLeadsAt, implied: true }];
  const lead = { ...first.value, role: 'lead' as const };
  return [{ ...first, value: lead, evidence: [...first.evidence, ...why] }, ...others];
}

/** Only the groups' names that pass `isName`. */
export function keepNames(groups: readonly Group[], isName: (name: Name) => boolean): Group[] {
  return groups.map(({ names, role }) => ({ names: names.filter(isName), role }));
}
