import sectionNames from '../../seeds/lexicon/section-names.json' with { type: 'json' };
import { anyOf } from './words.ts';

/** A section that explains and orders nothing: 指导思想, 发展目标, 适用范围. */
export const TELLING_SECTION = new RegExp(anyOf(sectionNames.tells), 'u');

/** A section that says why and on what ground: 编制依据. */
export const BASIS_SECTION = new RegExp(anyOf(sectionNames.basis), 'u');
