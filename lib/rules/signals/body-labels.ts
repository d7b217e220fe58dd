import { bodyEndings } from '../../lexicon/body-endings.ts';
import { anyOf } from '../../lexicon/words.ts';
import type { Rule } from '../rule.ts';

/** `…减半。（环境及生态局）`: an item that ends with one or more bodies in brackets. */
export const bodyLabels: Rule<null> = {
  name: 'body-labels',
  pattern: new RegExp(
    `(?<=[。；\\p{Script=Han}])[(（][\\p{Script=Han}、/，,]{1,80}${anyOf(bodyEndings)}[)）](?=\\s{0,4}(?:\\n|$))`,
    'gu',
  ),
  read: () => ({ value: null }),
};
