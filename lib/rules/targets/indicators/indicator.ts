import type { Quantity } from '../quantity.ts';
import { moneyIndicator } from './payment.ts';
import { shareIndicator } from './share.ts';
import { type Neighbours, surroundingsOf } from './surroundings.ts';
import { thingsIndicator, timesIndicator } from './things.ts';
import { lengthIndicator, limitIndicator } from './time.ts';

const LONGEST = 40;
/** A longer name gives up what qualifies it. */
const LONG = 28;
/** Quotation marks that a cut has left without their other half, or without words. */
const LOOSE_QUOTES = /“”|[“‘"]$|^[”’]/gu;

/** What is counted or measured, in a few words. */
export function indicatorOf(quantity: Quantity, neighbours: Neighbours): string {
  const whole = nameOf(quantity, neighbours).replaceAll('□', '').replace(LOOSE_QUOTES, '');
  const name = (whole.length > LONG ? whole.replace(/^.*的(?=.{6})/u, '') : whole).slice(
    0,
    LONGEST,
  );
  return name === '' ? (quantity.passage.section.at(-1) ?? '') : name;
}

function nameOf(quantity: Quantity, neighbours: Neighbours): string {
  const { amount, comparator, marked } = quantity;
  const around = surroundingsOf(quantity, neighbours);
  const unholed =
    marked
      .slice(0, marked.indexOf('«'))
      .split(/[，：]/u)
      .at(-1) ?? '';
  switch (amount.sort) {
    case 'money':
      return moneyIndicator(around);
    case 'share':
      return shareIndicator(around, unholed);
    case 'time':
      return comparator === 'le' && /内»/u.test(marked)
        ? limitIndicator(around)
        : lengthIndicator(around, amount.unit);
    default:
      return amount.unit === '次'
        ? timesIndicator(around, unholed)
        : thingsIndicator(around, amount.unit, unholed);
  }
}
