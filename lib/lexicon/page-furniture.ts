import pageFurnitureJson from '../../seeds/lexicon/page-furniture.json' with { type: 'json' };
import type { PageFurniture } from '../model/page-furniture.ts';

/** Words of a page that are not the document's. */
export const pageFurniture: PageFurniture = pageFurnitureJson;
