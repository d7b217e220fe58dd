import { byUnit } from '../../text/by-unit.ts';
import { numbering, ORDINAL } from './numbering.ts';

/** 第一部分, 第一编: the largest parts of a document. */
export const part = numbering({
  name: 'part',
  style: 'part',
  pattern: byUnit(`^第\\s?(?<number>${ORDINAL})\\s?(?:部分|编|篇)[\\s：、]*`, 'g'),
});
