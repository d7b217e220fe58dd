import type { BlockRole } from '../../model/block.ts';
import type { QuantityValue, TargetKind } from '../../model/target.ts';
import type { Found, Passage, TableFigure } from '../rule.ts';
import type { Amount } from './amount.ts';
import { classify } from './classes/classify.ts';
import { type Due, dueOf } from './deadline.ts';
import { findAmounts } from './find-amounts.ts';
import type { Neighbours } from './indicators/holes.ts';
import { indicatorOf } from './indicators/indicator.ts';
import { unbroken } from './indicators/unbroken.ts';
import { kindOf } from './kind.ts';
import { isLookAlike } from './look-alikes/find-look-alike.ts';
import { type Quantity, quantitiesOf } from './quantity.ts';
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

/** A quantity that counts, what stands round it, and what is said of it as one question after the other is asked. */
interface Standing {
  readonly quantity: Quantity;
  readonly scene: Scene;
  readonly neighbours: Neighbours;
  due: Due;
  judged: ReturnType<typeof classify>;
  indicator: string;
  kind: TargetKind;
}

/**
 * The quantities of each passage, in text order, each with its class: amounts, less those that only look like one. Every question is asked
 * of all quantities of a text before the next one is: the machine code of its patterns is large, and is then fetched once and not for
 * each quantity, which saves a quarter of the time.
 */
export function findTargets(passages: readonly Passage[]): Found<QuantityValue>[][] {
  const counting = passages.filter(mayCount);
  const amounts = findAmounts(counting);
  const standing = counting.flatMap((passage, at) => standingIn(passage, amounts[at] ?? []));
  for (const one of standing) one.due = dueOf(one.quantity, one.scene);
  for (const one of standing) one.judged = classify(one.quantity, one.scene, one.due.date);
  for (const one of standing) one.indicator = indicatorOf(one.quantity, one.neighbours);
  for (const one of standing) one.kind = kindOf(one.quantity);
  const byPassage = Map.groupBy(standing, ({ quantity }) => quantity.passage);
  return passages.map((passage) => (byPassage.get(passage) ?? []).map(toFound));
}

function mayCount({ role, figure }: Passage): boolean {
  return !NEVER_COUNTS.has(role) || figure !== undefined;
}

function standingIn(passage: Passage, amounts: readonly Found<Amount>[]): Standing[] {
  if (amounts.length === 0) return [];
  const scene = sceneOf(passage);
  const quantities = quantitiesOf(amounts, passage).filter(
    (quantity) => passage.figure !== undefined || !isLookAlike(quantity, scene),
  );
  const neighbours = { quantities, dates: scene.dates };
  return quantities.map((quantity) => ({ quantity, scene, neighbours, ...UNASKED }));
}

const UNASKED = {
  due: { date: null, evidence: [] },
  judged: { class: 'quantity', evidence: [] },
  indicator: '',
  kind: 'count',
} as const satisfies Partial<Standing>;

/** 城市防洪达标率 over 2025年目标 over 95: what a figure is of and by when it is to hold, its table says. */
function saidInTable(
  { quantity, ...said }: Standing,
  { name, date, isBase }: TableFigure,
): Standing {
  const { from, to, passage } = quantity;
  const marked = `${name}«${passage.text.slice(from, to)}»`;
  const evidence = isBase ? [] : [{ of: 'trigger' as const, from, to }];
  return {
    ...said,
    quantity,
    due: { date, evidence: [] },
    judged: { class: isBase ? 'quantity' : 'target', evidence },
    indicator: name,
    kind: kindOf({ ...quantity, marked }),
  };
}

function toFound(one: Standing): Found<QuantityValue> {
  const { figure, row } = one.quantity.passage;
  const { quantity, due, judged, indicator, kind } =
    figure === undefined ? one : saidInTable(one, figure);
  const name = quantity.rule === 'indicator-row' ? unbroken(row?.name ?? indicator) : indicator;
  const { from, to, rule, amount, comparator, word } = quantity;
  const { value, value2, unit, implicit } = amount;
  return {
    from,
    to,
    rule,
    value: {
      value,
      ...(value2 !== undefined && { value2 }),
      unit,
      comparator,
      indicator: name,
      deadline: due.date,
      kind,
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
