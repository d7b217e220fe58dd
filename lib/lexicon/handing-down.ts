import handingDownJson from '../../seeds/lexicon/handing-down.json' with { type: 'json' };
import type { HandingDown } from '../model/handing-down.ts';

/** Verbs of titles that hand down another document (印发), and verbs that only handle one (贯彻). */
export const handingDown: HandingDown = handingDownJson;
