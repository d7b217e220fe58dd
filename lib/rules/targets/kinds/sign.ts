import type { TargetKind } from '../../../model/target.ts';
import type { Quantity } from '../quantity.ts';

/** A quantity and what its sentence says of it. */
export interface Asked extends Quantity {
  /** The sentence without the numbers that stand before it in one list: 下降至0.378万元、«1.81万元» → 下降至«1.81万元». */
  readonly said: string;
  /** What leads up to the number, with the mark: «至少降低0.5个百分点» → 至少降低«. */
  readonly led: string;
}

/** One sign of a kind; the first in the list decides. */
export interface Sign {
  readonly kind: TargetKind;
  readonly holds: (asked: Asked) => boolean;
}
