import recognizers from '@microsoft/recognizers-text-suite';
import { read } from '../../lib/reading/read.ts';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { medianTimes } from './median-times.ts';

const SEED = seed.blocks.map(({ text }) => text).join('\n');
/** The library takes some twenty seconds for one notice. */
const ROUNDS = 3;

const KINDS = [
  recognizers.recognizeNumber,
  recognizers.recognizePercentage,
  recognizers.recognizeDimension,
  recognizers.recognizeCurrency,
  recognizers.recognizeDateTime,
];

/** Median milliseconds of our reading of the seed notice, and of the library's numbers, shares, dimensions, money and dates in it. */
export function numberPeerTimes(): { read: number; recognizers: number } {
  return medianTimes(
    {
      read: () => read({ text: SEED }),
      recognizers: () => KINDS.flatMap((recognize) => recognize(SEED, recognizers.Culture.Chinese)),
    },
    ROUNDS,
  );
}

/** The numbers that the library finds in a line, as they come: where each stands (end exclusive) and what it is. */
export function peerNumbers(line: string): { start: number; end: number; value: number }[] {
  return recognizers
    .recognizeNumber(line, recognizers.Culture.Chinese)
    .map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      value: Number(resolution?.['value']),
    }));
}
