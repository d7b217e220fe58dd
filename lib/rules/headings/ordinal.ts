import { byUnit } from '../../text/by-unit.ts';
import { numbering, ORDINAL } from './numbering.ts';

/** 一、总体要求: the first level of official documents (GB/T 9704—2012, 7.3.3). */
export const ordinal = numbering({
  name: 'ordinal',
  style: 'ordinal',
  pattern: byUnit(`^(?<number>${ORDINAL})(?:[、．]|\\.(?!\\d))\\s*`, 'g'),
});
