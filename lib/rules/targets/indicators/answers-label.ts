import { stripLink } from './noun.ts';
import { eachIn } from './payment.ts';
import type { Surroundings } from './surroundings.ts';

/** 水冲式：8万元, 大型车辆：每次15元, 新办：5个工作日: whether only the label of its item tells whom or what of a list a number is for. */
export function answersLabel({ label, own, earlier }: Surroundings): boolean {
  if (label === '' || earlier.length !== 1 || earlier[0]?.trim() !== label) return false;
  return stripLink(own) === '' || own === eachIn(own);
}
