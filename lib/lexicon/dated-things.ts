import datedThingsJson from '../../seeds/lexicon/dated-things.json' with { type: 'json' };
import type { DatedThings } from '../model/dated-things.ts';

/** Words by which a date tells the age of something. */
export const datedThings: DatedThings = datedThingsJson;
