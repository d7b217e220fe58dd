import { shape } from '../../text/pattern.ts';
import type { Scene } from './scene.ts';
import { type MeasureSign, signIn } from './sign-in.ts';

/** 职业教育包括学校教育和培训: of what something consists, which may only lead over to orders. */
const tellsParts = ({ rule, to }: MeasureSign, text: string) =>
  rule === 'definition' && /(?:包括|包含|分为)$/u.test(text.slice(0, to));

/** …。院校应当…: somebody is bound behind the first sentence. */
function bindsBehind(text: string, scene: Scene): boolean {
  const stop = text.indexOf('。') + 1;
  const sign = stop > 0 && stop < text.length ? signIn(text.slice(stop), scene) : null;
  return sign?.rule === 'duty';
}

/** …设置2年有效期。具体办法由市教育局另行制定。: a task that is given behind what a word means, or how long something holds. */
const GIVES_BEHIND = shape`[。；][^。；]{2,40}由[^。；，]{2,30}(?:制定|负责)[。；]?$`;

/** Whether somebody is bound, though the paragraph begins as what tells. */
export function bindsAllTheSame(sign: MeasureSign, text: string, scene: Scene): boolean {
  const { rule } = sign;
  if (rule === 'eligibility')
    return scene.paragraph.heading?.value.style === 'article' && /应当[^。]*：$/u.test(text);
  if ((rule === 'definition' || rule === 'effect') && GIVES_BEHIND.test(text)) return true;
  return tellsParts(sign, text) && bindsBehind(text, scene);
}
