import worksJson from '../../seeds/lexicon/works.json' with { type: 'json' };
import type { Works } from '../model/works.ts';

/** Words by which the title of a programme, book, show or web service is known. */
export const works: Works = worksJson;
