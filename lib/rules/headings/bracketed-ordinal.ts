import { byUnit } from '../../text/by-unit.ts';
import { numbering, ORDINAL } from './numbering.ts';

/** （一）指导思想: the second level of official documents (GB/T 9704—2012, 7.3.3). */
export const bracketedOrdinal = numbering({
  name: 'bracketed-ordinal',
  style: 'bracketed-ordinal',
  pattern: byUnit(`^[（(]\\s?(?<number>${ORDINAL})\\s?[)）][、.．]?\\s*`, 'g'),
});
