import type { BlockRole } from '../../model/block.ts';
import type { QuantityValue } from '../../model/target.ts';
import type { Found, Passage } from '../rule.ts';
import { classify } from './classes/classify.ts';
import { dueOf } from './deadline.ts';
import { findAmounts } from './find-amounts.ts';
import { indicatorOf } from './indicators/indicator.ts';
import type { Neighbours } from './indicators/surroundings.ts';
import { kindOf } from './kind.ts';
import { isLookAlike } from './look-alikes/find-look-alike.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { type Scene, sceneOf } from './scene.ts';

/** Lines whose numbers are dates, document numbers, names and telephones. */
const NEVER_COUNTS: ReadonlySet<BlockRole> = new Set([
  'meta',
  'addressee',
  'bodies',
  'sign',
  'attach',
  'chrome',
]);

/** The quantities of one passage, in text order, each with its class: amounts, less those that only look like one. */
export function findTargets(passage: Passage): Found<QuantityValue>[] {
  if (NEVER_COUNTS.has(passage.role)) return [];
  const amounts = findAmounts(passage);
  if (amounts.length === 0) return [];
  const scene = sceneOf(passage);
  const quantities = amounts
    .map((amount) => quantityOf(amount, passage))
    .filter((quantity) => !isLookAlike(quantity, scene));
  const dates = scene.dates.filter(({ kind }) => kind !== 'within');
  return quantities.map((quantity) => toFound(quantity, scene, { quantities, dates }));
}

function toFound(quantity: Quantity, scene: Scene, neighbours: Neighbours): Found<QuantityValue> {
  const { from, to, rule, amount, comparator, word } = quantity;
  const { value, value2, unit, implicit } = amount;
  const due = dueOf(quantity, scene);
  const judged = classify(quantity, scene, due.date);
  return {
    from,
    to,
    rule,
    value: {
      value,
      ...(value2 !== undefined && { value2 }),
      unit,
      comparator,
      indicator: indicatorOf(quantity, neighbours),
      deadline: due.date,
      kind: kindOf(quantity),
      class: judged.class,
      ...(implicit && { implicit }),
    },
    evidence: [
      ...judged.evidence,
      ...(word === undefined ? [] : [{ of: 'comparator' as const, ...word }]),
      ...due.evidence,
    ],
  };
}
