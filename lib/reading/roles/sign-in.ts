import { findMeasure } from '../../rules/measures/find-measure.ts';
import type { Scene } from './scene.ts';

/** By what words are known to order action, or to order none. */
export type MeasureSign = NonNullable<ReturnType<typeof findMeasure>>;

/** What words of a paragraph order or tell, were they body text; null where nothing says so. */
export function signIn(text: string, scene: Pick<Scene, 'notice' | 'section' | 'opening'>) {
  const { notice, section, opening } = scene;
  const { genre, date } = notice;
  return findMeasure({ text, role: 'body', genre, date, section, opening });
}
