import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

/** 其中幼儿园, or the clause is only 其中. */
const PART = /^其中(?!的)/u;
/** 中小学: behind 其中幼儿园□, another part in a clause of its own. */
const ANOTHER = shape`^[^□]{2,10}(?:□|$)`;

/** The clause on the whole of which the number is a part, in its sentence or before it; undefined where it is part of none. */
export function wholeBefore(around: Surroundings): string | undefined {
  const { own, earlier } = around;
  const from = [own, ...earlier].findIndex((clause) => PART.test(clause));
  if (from < 0 || ![own, ...earlier].slice(0, from).every((clause) => ANOTHER.test(clause)))
    return undefined;
  const whole = earlier[from] ?? around.leads[0];
  return whole?.includes('□') ? whole : undefined;
}
