import { numbering } from './numbering.ts';

/** （1）公共设施: the fourth level of official documents (GB/T 9704—2012, 7.3.3), also half open: 1）. */
export const bracketedArabic = numbering({
  name: 'bracketed-arabic',
  style: 'bracketed-arabic',
  pattern: /^(?:[（(]\s?)?(?<number>\d{1,3})\s?[)）][、.．]?\s*/gu,
});
