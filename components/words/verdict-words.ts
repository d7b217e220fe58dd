import type { VerdictFilter } from '../../lib/review/filter-outline.ts';

/** The words about verdicts in one language. */
export interface VerdictWords {
  /** Label of the filter, and its choice that leaves all. */
  readonly filter: string;
  readonly all: string;
  readonly answers: Readonly<Record<VerdictFilter, string>>;
}

/** English. */
export const verdictWordsEn: VerdictWords = {
  filter: 'Filter by your verdict',
  all: 'All',
  answers: { none: 'Not yet judged', right: 'Right', wrong: 'Wrong', corrected: 'Corrected' },
};

/** Simplified Chinese. */
export const verdictWordsZhCn: VerdictWords = {
  filter: '按核定筛选',
  all: '全部',
  answers: { none: '未核定', right: '对', wrong: '错', corrected: '已更正' },
};

/** Traditional Chinese. */
export const verdictWordsZhTw: VerdictWords = {
  filter: '按核定篩選',
  all: '全部',
  answers: { none: '未核定', right: '對', wrong: '錯', corrected: '已更正' },
};
