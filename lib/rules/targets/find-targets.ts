import type { BlockRole } from '../../model/block.ts';
import type { QuantityValue } from '../../model/target.ts';
import type { Found, Passage, TableFigure } from '../rule.ts';
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
  if (NEVER_COUNTS.has(passage.role) && passage.figure === undefined) return [];
  const amounts = findAmounts(passage);
  if (amounts.length === 0) return [];
  const scene = sceneOf(passage);
  const quantities = amounts
    .map((amount) => quantityOf(amount, passage))
    .filter((quantity) => passage.figure !== undefined || !isLookAlike(quantity, scene));
  const dates = scene.dates.filter(({ kind }) => kind !== 'within');
  return quantities.map((quantity) => toFound(quantity, scene, { quantities, dates }));
}

/** 城市防洪达标率 over 2025年目标 over 95: what a figure is of and by when it is to hold, its table says. */
function figureFound(quantity: Quantity, figure: TableFigure): Found<QuantityValue> {
  const { from, to, rule, amount, comparator, word, passage } = quantity;
  const said = { ...quantity, marked: `${figure.name}«${passage.text.slice(from, to)}»` };
  const { value, value2, unit } = amount;
  return {
    from,
    to,
    rule,
    value: {
      value,
      ...(value2 !== undefined && { value2 }),
      unit,
      comparator,
      indicator: figure.name,
      deadline: figure.date,
      kind: kindOf(said),
      class: figure.isBase ? 'quantity' : 'target',
    },
    evidence: [
      ...(figure.isBase ? [] : [{ of: 'trigger' as const, from, to }]),
      ...(word === undefined ? [] : [{ of: 'comparator' as const, ...word }]),
    ],
  };
}

function toFound(quantity: Quantity, scene: Scene, neighbours: Neighbours): Found<QuantityValue> {
  const { from, to, rule, amount, comparator, word } = quantity;
  const { value, value2, unit, implicit } = amount;
  const { figure } = quantity.passage;
  if (figure !== undefined) return figureFound(quantity, figure);
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
