import type { Quantity } from '../quantity.ts';
import { type Neighbours, withHoles } from './holes.ts';
import { nounBefore, nounBehind } from './noun.ts';
import { unslashed } from './payment.ts';
import { surroundingsOf } from './surroundings.ts';
import { unbroken } from './unbroken.ts';
import type { Asked, Way } from './way.ts';
import { ways } from './ways.ts';
import { wholeName } from './whole-name.ts';

const LONGEST = 40;
/** A longer name gives up what qualifies it. */
const LONG = 28;
/** Quotation marks that a cut has left without their other half, or without words. */
const LOOSE_QUOTES = /“”|[“‘"]$|^[”’]/gu;

/** What is counted or measured, in a few words. */
export function indicatorOf(quantity: Quantity, neighbours: Neighbours): string {
  const whole = nameOf(quantity, neighbours).replaceAll('□', '').replace(LOOSE_QUOTES, '');
  const short = whole.length > LONG ? whole.replace(/^.*的(?=.{6})/u, '') : whole;
  const name = unbroken(short.slice(0, LONGEST));
  return name === '' ? (quantity.passage.section.at(-1) ?? '') : name;
}

function nameOf(quantity: Quantity, neighbours: Neighbours): string {
  const asked = askedOf(quantity, neighbours);
  for (const way of waysFor(quantity)) {
    const name = way.names(asked);
    if (name !== null) return wholeName(asked.around, name);
  }
  return '';
}

/** What the ways of naming are asked of, for a quantity among its neighbours. */
export function askedOf(quantity: Quantity, neighbours: Neighbours): Asked {
  const { amount } = quantity;
  const around = surroundingsOf(quantity, neighbours);
  let before: string | undefined;
  let after: string | undefined;
  return {
    around,
    // No way needs all of these.
    get before() {
      before ??= nounBefore(around.own) || nounBefore(around.own.replace(/□.*/u, ''));
      return before;
    },
    get after() {
      after ??= nounBehind(unslashed(around.behind));
      return after;
    },
    unit: amount.unit,
    get unholed() {
      const { offset, from, passage } = quantity;
      const noHoles = { quantities: [], dates: neighbours.dates };
      const words = withHoles(passage.text, { from: offset, to: from }, noHoles);
      return (
        words
          .replaceAll('（含）', '')
          .split(/[，：]/u)
          .at(-1) ?? ''
      );
    },
  };
}

/** The ways in which the name of such a quantity may be written. */
function waysFor({ amount, marked }: Quantity): readonly Way[] {
  switch (amount.sort) {
    case 'money':
      return ways.money;
    case 'share':
      return ways.share;
    case 'time':
      return /内»/u.test(marked) ? ways.limit : ways.length;
    default:
      return amount.unit === '次' ? ways.times : ways.things;
  }
}
