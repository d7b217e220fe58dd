import sectionNamesJson from '../../seeds/lexicon/section-names.json' with { type: 'json' };
import type { SectionNames } from '../model/section-names.ts';

/** Names of sections by what stands under them. */
export const sectionNames: SectionNames = sectionNamesJson;
