import { GIVE } from '../../../lexicon/common-words.ts';
import { PAYMENT } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

/** 每培育□高新技术企业，给予: for each of what so much is paid, wherever that is. */
const STEP = shape`^(?:[^，□每对按]{2,30})?(?<each>每(?![人年月日周天次])[^，□]{2,8}(?<!给予|予以|补[贴助]|奖[励补]|资助|发放|按))□(?<what>[^，□]{2,20}?)(?:在[^，□]{2,12})?$`;
/** 且经营满□的: what else must hold. */
const ALSO_HOLDS = /^[且并]/u;

/** The clause that tells the step, right before or ahead of what else must hold. */
function stepBefore({ earlier }: Surroundings): RegExpExecArray | null {
  const [nearest = '', further = ''] = earlier;
  return STEP.exec(ALSO_HOLDS.test(nearest) ? further : nearest);
}

/** 每招收□博士后资助: the same in one clause. */
const STEP_HERE = shape`^(?:[^，□每对按]{2,16})?(?<each>每(?![人年月日周天次])[^，□]{2,8})□(?<what>[^，□]{2,16}?)(?:再|一次性)*(?:${GIVE}|${PAYMENT})+$`;

/** 每培育高新技术企业 of 每培育□高新技术企业，给予: the step that a payment is for; '' where it is for none. */
export function stepOf(around: Surroundings): string {
  const { each, what } = (stepBefore(around) ?? STEP_HERE.exec(around.own))?.groups ?? {};
  return each === undefined ? '' : `${each}${what?.replace(/的$/u, '')}`;
}
