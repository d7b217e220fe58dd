import regionsJson from '../../seeds/lexicon/regions.json' with { type: 'json' };
import type { Region } from '../model/region.ts';

/** The nation, the provinces, Hong Kong, Macau and Taiwan, and what tells that a notice is of one of them. */
export const regions: readonly Region[] = regionsJson.regions;
