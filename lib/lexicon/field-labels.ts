import fieldLabels from '../../seeds/lexicon/field-labels.json' with { type: 'json' };
import { anyOf } from './words.ts';

/** A field line of a header table, on text without blanks: 索引号：000014349/2019-00006. */
export const FIELD_LINE = new RegExp(
  `^(?:[\\d•·.【［[（(]{0,4})${anyOf(fieldLabels.words)}[】］\\])）]?[:：]?`,
  'u',
);
