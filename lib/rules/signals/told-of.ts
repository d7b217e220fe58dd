import { REPORTED_KIND, REPORTED_LOOSE, SAYS } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** `。《通知》要求，…`, `。通知指出，…`, `。文件表示，…`: a sentence that tells what a document says, which the document itself does not. */
export const toldOf: Rule<null> = {
  name: 'told-of',
  pattern: byUnit(
    `(?=[《该通文意指方公政])(?<=[。\\n]\\s{0,4})(?:《${REPORTED_KIND.source}》|(?:该)?${REPORTED_LOOSE.source})(?:同时|还|进一步|特别)?(?:${SAYS.source}|共|从|就|对)`,
    'g',
  ),
  read: () => ({ value: null }),
};
