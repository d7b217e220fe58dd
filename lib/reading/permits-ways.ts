import { shape } from '../text/pattern.ts';

const WAYS = shape`可以?[^。；]{0,24}(?:下列|以下)(?:方式|途径|渠道)`;

/** Whether a sentence opens a list of ways that are open to its readers: 可在5月30日前通过以下途径提出意见：. */
export function permitsWays(sentence: string): boolean {
  return WAYS.test(sentence);
}
