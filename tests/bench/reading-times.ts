import { Converter } from 'opencc-js/t2cn';
import { read } from '../../lib/reading/read.ts';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { medianTimes } from './median-times.ts';

/** How reading grows: milliseconds for a text, and beside them peers that do a part of the work, or another, on the same text. */
export interface ReadingTimes {
  readonly characters: number;
  readonly read: number;
  /** opencc-js from the traditional characters in which the notice stands to simplified ones. */
  readonly opencc: number;
  readonly digits: number;
}

const GROWTH = 16;

const SEED = seed.blocks.map(({ text }) => text).join('\n');

/** Times the seed notice and a text of it 16 times over, in turns. */
export function readingTimes(rounds: number): { seed: ReadingTimes; sixteenfold: ReadingTimes } {
  const sixteenfold = Array.from({ length: GROWTH }, () => SEED).join('\n');
  const convert = Converter({ from: 't', to: 'cn' });
  const times = medianTimes(
    {
      read: () => read({ text: SEED }),
      opencc: () => convert(SEED),
      digits: () => SEED.match(/\d+/gu),
      readMuch: () => read({ text: sixteenfold }),
      openccMuch: () => convert(sixteenfold),
      digitsMuch: () => sixteenfold.match(/\d+/gu),
    },
    rounds,
  );
  return {
    seed: {
      characters: SEED.length,
      read: times.read,
      opencc: times.opencc,
      digits: times.digits,
    },
    sixteenfold: {
      characters: sixteenfold.length,
      read: times.readMuch,
      opencc: times.openccMuch,
      digits: times.digitsMuch,
    },
  };
}
