import type { Quantity } from '../quantity.ts';
import type { Scene } from '../scene.ts';

/** One kind of number with a measure word that states no quantity. */
export interface LookAlike {
  readonly name: string;
  is(quantity: Quantity, scene: Scene): boolean;
}
