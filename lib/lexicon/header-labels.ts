import headerLabelsJson from '../../seeds/lexicon/header-labels.json' with { type: 'json' };
import type { HeaderLabel } from '../model/header-label.ts';

/** Labels of the rows of header tables, by the field that they tell. */
export const headerLabels = headerLabelsJson as readonly HeaderLabel[];
