import handingDownJson from '../../seeds/lexicon/handing-down.json' with { type: 'json' };
import type { HandingDown } from '../model/handing-down.ts';
import { byUnit } from '../text/by-unit.ts';
import { anyOf } from '../text/pattern.ts';

/** Verbs of titles that hand down another document (印发), and verbs that only handle one (贯彻). */
export const handingDown: HandingDown = handingDownJson;

/** 关于, 印发: what a whole title says of what it is about. */
export const SAYS_ABOUT = byUnit(`关于|${anyOf(handingDown.verbs).source}`);
