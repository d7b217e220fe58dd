import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

const PATTERN = perModel(({ bodies }) =>
  byUnit(
    `[(（](?<=[。；\\p{Script=Han}].)(?:[\\p{Script=Han}、/，,]{1,80}${anyOf(bodyEndings()).source}|${anyOf(bodies).source})[)）](?=\\s{0,4}(?:\\n|$))`,
    'g',
  ),
);

/** `…减半。（环境及生态局）`: an item that ends with one or more bodies in brackets. */
export const bodyLabels: Rule<null> = {
  name: 'body-labels',
  get pattern() {
    return PATTERN();
  },
  read: () => ({ value: null }),
};
