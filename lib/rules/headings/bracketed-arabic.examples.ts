import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const bracketedArabicExamples: Examples<HeadingValue> = {
  finds: [
    ['（1）公共设施', '（1）', { style: 'bracketed-arabic', label: '（1）', ordinal: 1, depth: 1 }],
    ['2）填报材料', '2）', { style: 'bracketed-arabic', label: '2）', ordinal: 2, depth: 1 }],
    [
      '( 12 ) 填报材料',
      '( 12 ) ',
      { style: 'bracketed-arabic', label: '(12)', ordinal: 12, depth: 1 },
    ],
  ],
  ignores: ['（2023年版）', '见（1）'],
};
