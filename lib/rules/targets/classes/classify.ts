import type { Evidence } from '../../../model/finding.ts';
import type { TargetClass } from '../../../model/target.ts';
import type { Quantity } from '../quantity.ts';
import { firstToHold, type Reason } from '../reason.ts';
import type { Scene } from '../scene.ts';
import { age } from './age.ts';
import { allDay } from './all-day.ts';
import { attribute } from './attribute.ts';
import { base } from './base.ts';
import { baseColumn } from './base-column.ts';
import { boundedScope } from './bounded-scope.ts';
import { bracketedCount } from './bracketed-count.ts';
import { caseClause } from './case-clause.ts';
import { commits } from './commits.ts';
import { countedList } from './counted-list.ts';
import { culled } from './culled.ts';
import { definition } from './definition.ts';
import { eachStep } from './each-step.ts';
import { experience } from './experience.ts';
import { extent } from './extent.ts';
import { firstBatch } from './first-batch.ts';
import { formula } from './formula.ts';
import { grantee } from './grantee.ts';
import { howManyThereAre } from './how-many-there-are.ts';
import { illustration } from './illustration.ts';
import { listedCondition } from './listed-condition.ts';
import { marks } from './marks.ts';
import { ofState } from './of-state.ts';
import { ownAffair } from './own-affair.ts';
import { papers } from './papers.ts';
import { past } from './past.ts';
import { pastDate } from './past-date.ts';
import { penalty } from './penalty.ts';
import { period } from './period.ts';
import { qualifiedParty } from './qualified-party.ts';
import { ranked } from './ranked.ts';
import { smallTotal } from './small-total.ts';
import { summedList } from './summed-list.ts';
import { told } from './told.ts';
import { validity } from './validity.ts';

/** Why a number may be no commitment; the first that holds decides. */
export const reasons: readonly Reason[] = [
  marks,
  age,
  allDay,
  formula,
  illustration,
  papers,
  penalty,
  period,
  validity,
  ownAffair,
  eachStep,
  base,
  baseColumn,
  caseClause,
  listedCondition,
  attribute,
  ofState,
  qualifiedParty,
  grantee,
  ranked,
  experience,
  boundedScope,
  extent,
  culled,
  definition,
  countedList,
  bracketedCount,
  summedList,
  howManyThereAre,
  pastDate,
  past,
  told,
  firstBatch,
  smallTotal,
];

/** The class of a quantity that is `due` on a day or on none, and the words that decide it. */
export function classify(
  quantity: Quantity,
  scene: Scene,
  due: string | null,
): { class: TargetClass; evidence: readonly Evidence[] } {
  if (quantity.amount.implicit) return { class: 'target', evidence: [] };
  const held = firstToHold(reasons, quantity, scene);
  if (held !== null) {
    const { reason, why } = held;
    return { class: reason.class, evidence: [{ of: 'class', ...why, rule: reason.name }] };
  }
  const trigger = commits(quantity, due !== null);
  if (trigger === null) return { class: 'quantity', evidence: [] };
  return { class: 'target', evidence: [{ of: 'trigger', ...trigger }] };
}
