import { shape } from '../../text/pattern.ts';
import type { Scene } from './scene.ts';
import { signIn } from './sign-in.ts';

/** 可以, 鼓励, 有权: what follows is permitted, and not ordered. */
export const PERMITS =
  /可(?:以|参照|结合|根据|直接|自[主行愿])|(?<![许认])可(?=[通向凭]\p{Script=Han})|鼓励|允许|有权(?!机|部|限|益|单)/u;

/** 自印发之日起施行，有效期3年: at the end of a paragraph. */
const IN_FORCE = shape`(?:起(?:施行|实施|执行)|有效期|执行期)[^。]{0,80}。?$`;
/** 国家有其他政策的，遵照执行: is left to others. */
const LEAVES = shape`^[^。；]{2,40}的，[^。；]{0,12}(?:遵照执行|从其规定|按[^。；，]{2,20}执行)$`;

/** 属于医疗救助的，按照有关规定执行。: a paragraph that says no more than that others lay it down. */
const LEFT = shape`^[^。；]{2,200}的，(?:遵照执行|从其规定|按照?(?:国家|有关|相关|其)[^。；，]{0,16}规定执行)。?$`;

export const isLeftToOthers = (text: string) => LEFT.test(text);

/**
 * 国家有其他政策的，遵照执行。各县可根据实际制定细则。本意见自印发之日起施行: from when a document holds, behind what it leaves to
 * others and permits. `binding`: the rules whose signs bind whatever else is said.
 */
export function isLastProvision(text: string, scene: Scene, binding: readonly string[]): boolean {
  if (!IN_FORCE.test(text)) return false;
  const sentences = text.split('。').filter(Boolean);
  if (signIn(sentences.pop() ?? '', scene)?.rule !== 'effect') return false;
  return sentences.every((sentence) => {
    if (LEAVES.test(sentence)) return true;
    const { rule = '' } = signIn(sentence, scene) ?? {};
    return PERMITS.test(sentence) && !binding.includes(rule);
  });
}
