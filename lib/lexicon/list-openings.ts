import listOpeningsJson from '../../seeds/lexicon/list-openings.json' with { type: 'json' };
import type { ListOpenings } from '../model/list-openings.ts';

/** Words by which a sentence that opens a list is known to name things. */
export const listOpenings: ListOpenings = listOpeningsJson;
