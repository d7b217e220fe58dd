import type { Span } from '../../model/span.ts';
import type { TargetClass } from '../../model/target.ts';
import { byUnit } from '../../text/by-unit.ts';
import { isIn } from '../../text/may-match.ts';
import { pattern, shape } from '../../text/pattern.ts';
import { mayMatchIn } from '../rules-for.ts';
import { inPassage, type Quantity } from './quantity.ts';
import type { Scene } from './scene.ts';

/**
 * One reason for which a quantity is of a class. `pattern` looks at the sentence with the quantity marked («300家以上»); what its
 * first group to match holds is the evidence. `applies` is asked first, where the number itself matters.
 */
export interface Reason {
  readonly name: string;
  readonly class: TargetClass;
  readonly pattern: RegExp;
  applies?(quantity: Quantity, scene: Scene): boolean;
}

/** Composes the pattern of a reason; its matches know where their groups stand. */
export function reasonPattern(
  strings: TemplateStringsArray,
  ...fragments: readonly RegExp[]
): RegExp {
  return byUnit(pattern(strings, ...fragments).source, 'd');
}

/** Other numbers of the list in which a quantity stands: «1亿元»、5亿元、10亿元的企业; «5亩至10亩»、10亩以上，分别补助. */
const LIST_BEHIND = shape`(?=»[、和及或])»(?:[、和及或]\d[\d.,]*[^«，。；、和及或\d]{0,6}(?:至\d[\d.,]*[^«，。；、和及或\d]{0,6})?(?=[、和及或的]|，分别)){1,8}`;

/** A reason that holds, and the words for which it does, as a stretch of the passage. */
export interface Held {
  readonly reason: Reason;
  readonly why: Span;
}

/** The first of the reasons that holds; null where none does. In a list, what is said of its last number holds for each. */
export function firstToHold(
  reasons: readonly Reason[],
  quantity: Quantity,
  scene: Scene,
): Held | null {
  const last = lastOfList(quantity);
  for (const reason of last === null ? mayMatchIn(reasons, quantity.marked) : reasons) {
    const why =
      whyAlone(reason, quantity, scene) ??
      (last !== null && whyAlone(reason, last, scene) !== null ? spanOf(quantity) : null);
    if (why !== null) return { reason, why };
  }
  return null;
}

/** A quantity at the head of a list, as though it stood in the last one's place; null for any other. */
function lastOfList(quantity: Quantity): Quantity | null {
  const { marked } = quantity;
  return isIn(LIST_BEHIND, marked)
    ? { ...quantity, marked: marked.replace(LIST_BEHIND, '»') }
    : null;
}

function spanOf({ from, to }: Span): Span {
  return { from, to };
}

function whyAlone(reason: Reason, quantity: Quantity, scene: Scene): Span | null {
  if (reason.applies?.(quantity, scene) === false) return null;
  const match = reason.pattern.exec(quantity.marked);
  if (match === null) return null;
  const why = match.indices?.slice(1).find((place) => place !== undefined);
  return why === undefined ? spanOf(quantity) : inPassage(quantity, { from: why[0], to: why[1] });
}
