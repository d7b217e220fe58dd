import { shape } from './pattern.ts';

/** A sentence, or what stands for one in a list or table: up to 。；！？, the end of the line or of the cell, and without that mark. */
export const SENTENCE = shape`(?=\S)[^。；;！？!?\n\t]+`;
