import type { Passage } from '../../lib/rules/rule.ts';
import { findAmounts } from '../../lib/rules/targets/find-amounts.ts';
import type { Neighbours } from '../../lib/rules/targets/indicators/holes.ts';
import type { MarkedExample } from '../../lib/rules/targets/marked-examples.ts';
import { type Quantity, quantitiesOf } from '../../lib/rules/targets/quantity.ts';
import { type Scene, sceneOf } from '../../lib/rules/targets/scene.ts';

/** What surrounds an example, where it does not say otherwise. */
export const AROUND: Omit<Passage, 'text'> = {
  role: 'measure',
  genre: '通知',
  date: '2023-08-04',
  section: [],
  opening: null,
};

/** The quantity that an example marks with « and », its scene and what stands beside it; throws where the example marks none. */
export function markedQuantity(example: MarkedExample): {
  quantity: Quantity;
  scene: Scene;
  neighbours: Neighbours;
} {
  const [sentence, around] = typeof example === 'string' ? [example, {}] : example;
  const from = sentence.indexOf('«');
  const to = sentence.indexOf('»') - 1;
  const passage = { ...AROUND, ...around, text: sentence.replace(/[«»]/gu, '') };
  const quantities = quantitiesOf(findAmounts([passage]).flat(), passage);
  const quantity = quantities.find(({ number }) => number.from < to && from < number.to);
  if (quantity === undefined) throw new Error(`${sentence} marks no number with a unit.`);
  const scene = sceneOf(passage);
  return { quantity, scene, neighbours: { quantities, dates: scene.dates } };
}
