import type { Rule } from '../rule.ts';

/** Runs of accented Latin letters (GBK read as Latin-1), of question marks, or of the replacement character U+FFFD. */
export const damagedText: Rule<null> = {
  name: 'damaged-text',
  pattern: /[¡-ÿ]{4,}|[?？]{6,}|\uFFFD{2,}/gu,
  read: () => ({ value: null }),
};
