import pageFurniture from '../../seeds/lexicon/page-furniture.json' with { type: 'json' };
import { anyOf } from './words.ts';

/** A short line that begins as navigation, sharing or printing does. */
export const FURNITURE_ALONE = new RegExp(`^${anyOf(pageFurniture.alone)}`, 'u');

/** Words that make a line of any length page furniture. */
export const FURNITURE_ANYWHERE = new RegExp(anyOf(pageFurniture.anywhere), 'u');
