import { expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

const KINDS: readonly (readonly [string, QuantityValue['kind']])[] = [
  ['完成农田建设，确保粮食播种面积在«27万亩以上»', 'level'],
  ['推进规模养殖，能繁母猪存栏«0.95万头»、年出栏生猪18万头', 'level'],
  ['推进规模养殖，能繁母猪存栏0.95万头、年出栏生猪«18万头»', 'level'],
  ['举办出栏活动«3场»', 'count'],
];

test.each(KINDS)('what a farm or a county is to hold: %s', (sentence, kind) => {
  expect(markedTarget(sentence).value?.kind).toBe(kind);
});
